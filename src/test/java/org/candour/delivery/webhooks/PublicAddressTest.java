package org.candour.delivery.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Webhooks go to addresses of the public internet and to no others. */
class PublicAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "81.2.69.142", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
			"192.167.0.1", "223.255.255.255", "2a00:1450:4009:80b::200e", "2606:4700:4700::1111",
			"2001:4860:4860::8888" })
	void anAddressOfThePublicInternetIsTaken(String address) throws UnknownHostException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// this network, loopback, private, carrier-grade NAT, link-local
			"0.0.0.0", "0.1.2.3", "127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255",
			"192.168.1.1", "100.64.0.1", "100.127.255.255", "169.254.1.1",
			// metadata of clouds
			"169.254.169.254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254",
			// IETF, documentation, relays, benchmarks, multicast, reserved, broadcast
			"192.0.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "192.88.99.1", "198.18.0.1", "224.0.0.1",
			"239.255.255.250", "240.0.0.1", "255.255.255.255",
			// IPv6: unspecified, loopback, link-local, site-local, unique local,
			// multicast
			"::", "::1", "fe80::1", "fec0::1", "fc00::1", "fdff::1", "ff02::1",
			// an IPv4 address within: compatible, translated, 6to4, Teredo;
			// documentation, discard
			"::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001:0:53aa:64c::1", "2001:db8::1",
			"3fff::1", "100::1" })
	void everyOtherAddressIsRefused(String address) throws UnknownHostException {
		assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
	}

	@Test
	void anIpv4AddressMappedIntoIpv6IsRefusedWhateverItIs() throws UnknownHostException {
		for (byte[] inside : new byte[][] { { 127, 0, 0, 1 }, { 8, 8, 8, 8 } }) {
			byte[] mapped = new byte[16];
			mapped[10] = (byte) 0xff;
			mapped[11] = (byte) 0xff;
			System.arraycopy(inside, 0, mapped, 12, 4);
			assertThat(PublicAddress.is(Inet6Address.getByAddress("mapped", mapped, -1))).isFalse();
		}
		assertThat(PublicAddress.is(InetAddress.getByName("::ffff:10.0.0.1"))).isFalse();
	}

}
