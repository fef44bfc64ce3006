package org.backfile.hosting;

/**
 * What lets nginx serve packed pages: a handler in Perl (the module {@code ngx_http_perl_module}, in Debian the package
 * {@code libnginx-mod-http-perl}). It looks a path up in the month's index, by some ten reads of 16 bytes, and sends the page's
 * deflated bytes as they stand in the pack, between the head and the end of a gzip file (RFC 1952). For who takes no gzip nginx
 * unpacks it.
 */
final class NginxPacks {
    static final String LOCATION = "@packed";

    /** Neither quotes nor what nginx would take for its own are in it. */
    private static final String HANDLER = """
            sub {
                use strict;
                require Digest::SHA;
                my $r = shift;
                my $root = $r->variable(q(document_root)) . q(BASE);
                my $find = sub {
                    my $path = shift;
                    my ($year, $month) = $path =~ m{^(\\d{4})/(\\d\\d)/.} or return;
                    open(my $index, q(<:raw), qq($root/packs/$year-$month.idx)) or return;
                    sysread($index, my $head, 16) == 16 or return;
                    my ($form, $packs, $pages) = unpack(q(a8 N N), $head);
                    return if $form ne q(BFPACKS1);
                    my $hash = substr(Digest::SHA::sha256($path), 0, 8);
                    my $rows = 16 + 32 * $packs;
                    my ($low, $high, $row) = (0, $pages);
                    while ($low < $high) {
                        my $middle = int(($low + $high) / 2);
                        sysseek($index, $rows + 16 * $middle, 0);
                        sysread($index, $row, 16) == 16 or return;
                        if (substr($row, 0, 8) lt $hash) { $low = $middle + 1 } else { $high = $middle }
                    }
                    for (; $low < $pages; $low++) {
                        sysseek($index, $rows + 16 * $low, 0);
                        sysread($index, $row, 16) == 16 or return;
                        my ($found, $pack, $at) = unpack(q(a8 N N), $row);
                        return if $found ne $hash;
                        sysseek($index, 16 + 32 * $pack, 0);
                        sysread($index, my $name, 32) == 32 or return;
                        $name =~ s/\\0+$//;
                        open(my $zip, q(<:raw), qq($root/packs/$name)) or return;
                        sysseek($zip, $at, 0);
                        sysread($zip, my $local, 30 + length($path));
                        my ($crc, $packed, $size, $named, $extra) = unpack(q(x14 V V V v v), $local);
                        next if substr($local, 30) ne $path || $named != length($path);
                        return (qq($root/packs/$name), $at + 30 + $named + $extra, $crc, $packed, $size);
                    }
                    return;
                };
                my $path = substr($r->uri, length(q(BASE)));
                $path .= q(index.html) if $path =~ m{/$};
                my ($file, $from, $crc, $packed, $size) = $find->($path);
                if (!$file) {
                    return 404 if !$find->($path . q(/index.html));
                    $r->header_out(q(Location), $r->uri . q(/));
                    return 301;
                }
                my $tag = sprintf(q("%08x-%x"), $crc, $size);
                my %types = (html => q(text/html; charset=utf-8), xml => q(application/xml; charset=utf-8),
                    md => q(text/markdown; charset=utf-8), json => q(application/json; charset=utf-8),
                    txt => q(text/plain; charset=utf-8), bib => q(text/plain; charset=utf-8),
                    ris => q(text/plain; charset=utf-8), svg => q(image/svg+xml; charset=utf-8), link => q(application/link-format));
                my ($ending) = $path =~ m{\\.([a-z]+)$};
                my $type = $types{$ending || q()} || q(application/octet-stream);
                $type = q(application/linkset+json) if $path =~ m{/linkset\\.json$};
                $type = q(application/rss+xml; charset=utf-8) if $path =~ m{/feed\\.xml$};
                $r->header_out(q(ETag), $tag);
                return 304 if ($r->header_in(q(If-None-Match)) || q()) =~ m{(^|[ ,/])\\Q$tag\\E};
                if ($r->header_only) {
                    $r->send_http_header($type);
                    return 0;
                }
                $r->header_out(q(Content-Encoding), q(gzip));
                $r->header_out(q(Content-Length), $packed + 18);
                $r->send_http_header($type);
                $r->print(pack(q(C10), 31, 139, 8, 0, 0, 0, 0, 0, 0, 255));
                $r->sendfile($file, $from, $packed);
                $r->print(pack(q(V V), $crc, $size));
                return 0;
            }
            """;

    private NginxPacks() {}

    /**
     * The handler as a directive, for a location.
     *
     * @param base the path the site is below, with a slash at both ends
     */
    static String directives(String base) {
        return "    gunzip on;\n    perl '"
                + HANDLER.replace("q(BASE)", "q(" + base + ")").stripTrailing() + "';\n";
    }
}
