package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.mcp.AssistantServer;
import org.rapporteur.server.RecordServer;
import org.rapporteur.server.Service;
import org.rapporteur.store.RecordAddress;

class ServedAssistantsTest {

  @TempDir private Path folder;

  private RecordServer served() throws IOException {
    Path story =
        Files.writeString(
            folder.resolve("story.txt"),
            "Varland recalls envoy\n\n\"We have waited long enough,\" said Orla Venn, the foreign"
                + " minister of Varland.\n");
    Path record = folder.resolve("crisis.db");
    Session.of("read", "--record", record.toString(), story.toString());
    LatestKnowledge known =
        new LatestKnowledge(
            new Console(
                new java.io.ByteArrayInputStream(new byte[0]),
                new java.io.StringWriter(),
                new java.io.PrintWriter(new java.io.StringWriter()),
                Map.of()),
            new ReadingOptions(),
            RecordAddress.of(record));
    return RecordServer.start(
        Service.of(record, 0, Clock.systemUTC()),
        Optional.of(new AssistantServer("test", known).servlet(RecordServer.ASSISTANTS)));
  }

  @Test
  void assistantsAskBesideThePages() throws IOException {
    try (RecordServer server = served();
        McpSyncClient client =
            McpClient.sync(
                    HttpClientStreamableHttpTransport.builder(server.address())
                        .endpoint(RecordServer.ASSISTANTS)
                        .build())
                .build()) {
      client.initialize();

      var answer =
          client.callTool(
              CallToolRequest.builder("who_said").arguments(Map.of("about", "waited")).build());

      assertThat(((TextContent) answer.content().get(0)).text())
          .contains("Orla Venn")
          .contains("We have waited long enough");
    }
  }

  @Test
  void aForeignHostNameAndAForeignPageAreRefused() throws IOException {
    try (RecordServer server = served()) {
      assertThat(status(server, "desk.example", "")).isBetween(400, 499);
      assertThat(status(server, "127.0.0.1", "Origin: http://desk.example\r\n"))
          .isBetween(400, 499);
    }
  }

  private static int status(RecordServer server, String host, String more) throws IOException {
    int port = URI.create(server.address()).getPort();
    String body =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          ("POST /mcp HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n" + more)
              + "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
              + ("Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return Integer.parseInt(in.readLine().split(" ")[1]);
    }
  }
}
