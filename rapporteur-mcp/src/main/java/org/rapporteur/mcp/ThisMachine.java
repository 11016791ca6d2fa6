package org.rapporteur.mcp;

import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.util.List;
import java.util.Set;

/**
 * Lets in what comes from this machine under its own name, and no page of another site (DNS
 * rebinding).
 */
final class ThisMachine implements ServerHttpHeaderValidator {

  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public void validate(HeaderAccessor headers) throws ServerTransportSecurityException {
    List<String> hosts = headers.getHeader("Host");
    if (hosts.size() != 1 || !HOSTS.contains(name(hosts.get(0)))) {
      throw new ServerTransportSecurityException(421, "This server answers to this machine only.");
    }
    for (String origin : headers.getHeader("Origin")) {
      if (!origin.equals("http://" + hosts.get(0))) {
        throw new ServerTransportSecurityException(403, "This comes from another site.");
      }
    }
  }

  private static String name(String host) {
    int port = host.lastIndexOf(':');
    return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
  }
}
