package org.backfile.pagepack;

/**
 * A page as it stands in a pack, or waits for one.
 *
 * @param path below the output folder, with {@code /}
 * @param offset where its compressed bytes begin
 * @param packed how many these are
 * @param size how many bytes the page has
 * @param crc CRC-32 of these (RFC 1952)
 */
record PackedPage(String path, long offset, int packed, int size, int crc) {}
