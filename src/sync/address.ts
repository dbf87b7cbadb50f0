import ipaddr from 'ipaddr.js';

/**
 * True for an address on the public internet. Everything that the registries of special addresses (RFC 6890 and
 * its successors) set apart is not: loopback, private, link-local (with the metadata services of clouds), carrier
 * NAT, unique-local, multicast, unspecified, reserved; and IPv6 that wraps an IPv4 address counts as what it wraps,
 * unless it does so in the way that was given up (::/96, RFC 4291, 2.5.5.1), which nothing on the internet has.
 */
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.parse(address);
	// ipaddr.js reads ::127.0.0.1 as ::ffff:127.0.0.1, and calls ::7f00:1 an ordinary address.
	if (/^[0:]*:\d+\.[\d.]+$/.test(address)) return false;
	if (parsed instanceof ipaddr.IPv6 && parsed.parts.slice(0, 6).every((part) => part === 0)) return false;
	if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress())
		return isPublicAddress(parsed.toIPv4Address().toString());
	return parsed.range() === 'unicast';
}
