package org.rapporteur.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.report.brief.Parties;

/**
 * Answers assistants by the Model Context Protocol, over standard input and output or by HTTP,
 * through the protocol's own Java library. It reads the record and changes nothing.
 */
public final class AssistantServer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String RULES =
      """
      A record of what news articles tell of one diplomatic crisis. Answer from it only, and quote
      the evidence: every item has the exact words, their article, outlet and day. What an item
      calls denied, planned or hypothetical did not happen. independent_outlets counts who stands
      behind a line; copies of one text count once. Where nothing is found, say that the record
      does not hold it.""";

  private static final String NAME = "rapporteur";

  private static final ServerCapabilities CAPABILITIES =
      ServerCapabilities.builder().tools(false).build();

  private static final int LARGEST_REQUEST = 64 * 1024;

  private final String version;
  private final Supplier<Knowledge> record;
  private final Traffic traffic = new Traffic();

  /**
   * A server of a record.
   *
   * @param version the program's version
   * @param record what is known when it is asked
   */
  public AssistantServer(String version, Supplier<Knowledge> record) {
    this.version = version;
    this.record = record;
  }

  /**
   * Serves until the input ends.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    StdioServerTransportProvider lines =
        new StdioServerTransportProvider(
            McpJsonDefaults.getMapper(), traffic.watched(in), traffic.watched(out));
    McpSyncServer server =
        McpServer.sync(lines)
            .serverInfo(NAME, version)
            .instructions(RULES)
            .capabilities(CAPABILITIES)
            .jsonSchemaValidator(new DescribedArguments())
            .tools(tools())
            .build();
    traffic.awaitEnd();
    server.closeGracefully();
  }

  /**
   * What serves by streamable HTTP, for a server that listens on this machine alone: requests under
   * foreign host names and from pages of other sites are refused.
   *
   * @param path where it is laid, such as {@code /mcp}
   */
  public HttpServlet servlet(String path) {
    HttpServletStreamableServerTransportProvider http =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .mcpEndpoint(path)
            .maxRequestSize(LARGEST_REQUEST)
            .httpHeaderValidator(new ThisMachine())
            .build();
    McpServer.sync(http)
        .serverInfo(NAME, version)
        .instructions(RULES)
        .capabilities(CAPABILITIES)
        .jsonSchemaValidator(new DescribedArguments())
        .tools(tools())
        .build();
    return http;
  }

  private List<SyncToolSpecification> tools() {
    return RecordTools.all().stream()
        .map(
            tool ->
                new SyncToolSpecification(
                    tool.described(), (exchange, call) -> answer(tool, call.arguments())))
        .toList();
  }

  private CallToolResult answer(RecordTool tool, Map<String, Object> arguments) {
    traffic.began();
    try {
      Knowledge known = record.get();
      Parties parties = known.parties();
      Question question = new Question(arguments == null ? Map.of() : arguments, parties::name);
      Map<String, Object> answer = tool.answer().to(question, known);
      return CallToolResult.builder().addTextContent(JSON.writeValueAsString(answer)).build();
    } catch (Question.BadQuestion | JsonProcessingException e) {
      return CallToolResult.builder()
          .addTextContent(String.valueOf(e.getMessage()))
          .isError(true)
          .build();
    } finally {
      traffic.answered();
    }
  }
}
