package org.rapporteur.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which addresses may be fetched. Stateless. */
final class Addresses {

  private Addresses() {}

  /** Finds the addresses of a host. */
  interface Lookup {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /**
   * The addresses that lead to a document. Refuses what is not http or https, has no host, carries
   * a password, or is not public.
   */
  static List<InetAddress> checked(URI address, HttpWeb.Reach reach, Lookup lookup)
      throws IOException {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new RefusedException("only http and https addresses are fetched");
    }
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (host.isEmpty() || address.getUserInfo() != null) {
      throw new RefusedException("is no plain web address");
    }
    List<InetAddress> all = resolved(host, lookup);
    for (InetAddress each : all) {
      if (reach == HttpWeb.Reach.PUBLIC_ONLY && !isPublic(each)) {
        throw new RefusedException(
            "leads to a private address, which is not fetched unless allowed");
      }
    }
    return all;
  }

  private static List<InetAddress> resolved(String host, Lookup lookup) throws IOException {
    try {
      return List.of(lookup.of(host));
    } catch (UnknownHostException e) {
      throw new IOException("has a host that is not known: " + host, e);
    }
  }

  /**
   * Whether an address is one of the public internet: in none of the blocks of IANA's registries of
   * special-purpose addresses (RFC 6890) that are not globally reachable, nor a form in which IPv6
   * carries such an address of IPv4.
   */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return Block.PRIVATE_4.stream().noneMatch(b -> b.holds(bytes));
    }
    for (Carrier carrier : Carrier.ALL) {
      if (carrier.block.holds(bytes)) {
        byte[] inner = Arrays.copyOfRange(bytes, carrier.at, carrier.at + 4);
        return Block.PRIVATE_4.stream().noneMatch(b -> b.holds(inner));
      }
    }
    // All that is globally reachable lies in 2000::/3, but for what is kept apart there.
    return Block.GLOBAL_6.holds(bytes) && Block.PRIVATE_6.stream().noneMatch(b -> b.holds(bytes));
  }

  /** IPv6 that carries IPv4: where, and from which byte. */
  private record Carrier(Block block, int at) {
    static final List<Carrier> ALL =
        List.of(new Carrier(Block.of("64:ff9b::/96"), 12), new Carrier(Block.of("2002::/16"), 2));
  }

  /** A block of addresses. */
  private static final class Block {
    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
      this.start = start;
      this.bits = bits;
    }

    static final List<Block> PRIVATE_4 =
        all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    static final Block GLOBAL_6 = of("2000::/3");
    static final List<Block> PRIVATE_6 = all("2001::/23", "2001:db8::/32", "3fff::/20");

    static List<Block> all(String... blocks) {
      return Arrays.stream(blocks).map(Block::of).toList();
    }

    static Block of(String block) {
      String[] parts = block.split("/", 2);
      try {
        // A literal: nothing is looked up.
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException("is no block of addresses: " + block, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
