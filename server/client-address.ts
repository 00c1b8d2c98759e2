import { BlockList, isIP } from 'node:net'

/** Where proxies of the house are: this machine, and networks that no stranger is in. */
const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addSubnet('169.254.0.0', 16)
near.addSubnet('::1', 128, 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')
near.addSubnet('fe80::', 10, 'ipv6')

/** Whether what an address says of others may be believed. */
export function isNear(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const kind = isIP(plain)
  return kind !== 0 && near.check(plain, kind === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Who is at the other end: the last address that no near proxy vouches for. As express finds it for pages (`trust proxy`),
 * for sockets.
 * @param forwarded the X-Forwarded-For header
 */
export function clientAddress(peer: string, forwarded: string | undefined): string {
  const way = [...(forwarded?.split(',').map((one) => one.trim()) ?? []), peer].filter((one) => isIP(one) !== 0)
  return way.findLast((one) => !isNear(one)) ?? way[0] ?? peer
}
