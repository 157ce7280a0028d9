package id.baku.opendata;

import java.time.Instant;

/**
 * How far the published data has got.
 *
 * @param position of the newest change; 0 when nothing was ever published
 * @param changedAt when that was, null with position 0
 * @param mark the same as long as the files hold the same
 */
public record DataState(long position, Instant changedAt, String mark) {}
