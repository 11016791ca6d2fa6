package org.rapporteur.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may be fetched. Stateless. */
final class Addresses {

  private Addresses() {}

  /** Refuses what is not http or https, has no host, carries a password, or is not public. */
  static void check(URI address, HttpWeb.Reach reach) throws IOException {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException("only http and https addresses are fetched");
    }
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (host.isEmpty() || address.getUserInfo() != null) {
      throw new IOException("is no plain web address");
    }
    if (reach == HttpWeb.Reach.PRIVATE_TOO) {
      return;
    }
    for (InetAddress each : resolved(host)) {
      if (!isPublic(each)) {
        throw new IOException("leads to a private address, which is not fetched unless allowed");
      }
    }
  }

  private static InetAddress[] resolved(String host) throws IOException {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new IOException("has a host that is not known: " + host, e);
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] b = address.getAddress();
    boolean local =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (b.length == 4) {
      int first = b[0] & 0xFF;
      int second = b[1] & 0xFF;
      // RFC 6890: shared address space, benchmarking, this network, reserved.
      boolean shared = first == 100 && second >= 64 && second < 128;
      boolean bench = first == 198 && (second == 18 || second == 19);
      return !local && !shared && !bench && first != 0 && first < 240;
    }
    boolean unique = (b[0] & 0xFE) == 0xFC;
    boolean nat64 = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
    return !local && !unique && !nat64;
  }
}
