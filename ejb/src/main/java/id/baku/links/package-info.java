/**
 * Whether the addresses that an agency gives to the public still lead anywhere. Servers ask for them in the background, a few at a time, and what
 * came of it is told to the agency alone. Whoever writes an address decides where a server of ours goes, so nothing inside our own network is asked.
 */
package id.baku.links;
