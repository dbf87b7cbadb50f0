import ipaddr from 'ipaddr.js';

/**
 * True for an address on the public internet. Everything that the registries of special addresses (RFC 6890 and
 * its successors) set apart is not: loopback, private, link-local (with the metadata services of clouds), carrier
 * NAT, unique-local, multicast, unspecified, reserved; and IPv6 that wraps an IPv4 address counts as what it wraps.
 */
export function isPublicAddress(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.parse(address);
	if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress())
		return isPublicAddress(parsed.toIPv4Address().toString());
	return parsed.range() === 'unicast';
}
