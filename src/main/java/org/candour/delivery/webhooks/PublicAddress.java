package org.candour.delivery.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others: what a body registers must not
 * make this server knock at doors of the council's own network. What the registries of
 * IANA reserve is refused (RFC 6890 and its successors), and of IPv6 everything but
 * global unicast.
 */
final class PublicAddress {

	private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

	private static final List<Block> RESERVED = Stream.of(
			// IPv4: this network, private, carrier-grade NAT, loopback, link-local and
			// metadata
			"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
			// IETF, documentation, relays, private, benchmarks, documentation
			"192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
			// documentation, multicast, reserved and broadcast
			"203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
			// metadata of a cloud, in public space
			"168.63.129.16/32",
			// IPv6: Teredo and other protocols, documentation, 6to4, documentation
			"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
		.map(Block::of)
		.toList();

	private PublicAddress() {
	}

	static boolean is(InetAddress address) {
		byte[] bytes = address.getAddress();
		// an IPv4 address in an IPv6 one (mapped, translated, relayed) is not global
		// unicast
		return (bytes.length == 4 || GLOBAL_UNICAST.holds(bytes))
				&& RESERVED.stream().noneMatch((block) -> block.holds(bytes));
	}

	/** A block of addresses. */
	private record Block(byte[] start, int bits) {

		static Block of(String text) {
			String[] parts = text.split("/");
			return new Block(bytes(parts[0]), Integer.parseInt(parts[1]));
		}

		private static byte[] bytes(String literal) {
			try {
				return InetAddress.getByName(literal).getAddress();
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException("This is not the beginning of a block.", ex);
			}
		}

		boolean holds(byte[] address) {
			if (address.length != this.start.length) {
				return false;
			}
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((address[bit / 8] & mask) != (this.start[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
