package io.beckon.engine.visit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parts of a page's URL, read without validation: whatever a browser sends has a host and a path, however odd. */
public final class PageUrl {
    private static final String SCHEME_END = "://";

    private PageUrl() {}

    /** The host without user, port and case; absent when the URL has no {@code //}. */
    public static @Nullable String host(@Nullable String url) {
        int start = authorityStart(url);
        if (url == null || start < 0) {
            return null;
        }
        String authority = url.substring(start, authorityEnd(url, start));
        String hostAndPort = authority.substring(authority.lastIndexOf('@') + 1);
        int port = hostAndPort.lastIndexOf(':');
        return (port > hostAndPort.lastIndexOf(']') ? hostAndPort.substring(0, port) : hostAndPort)
                .toLowerCase(Locale.ROOT);
    }

    /** The path with its leading slash, without query and fragment; absent when the URL has no {@code //}. */
    public static @Nullable String path(@Nullable String url) {
        int start = authorityStart(url);
        if (url == null || start < 0) {
            return null;
        }
        int from = authorityEnd(url, start);
        int fragment = url.indexOf('#', from);
        int beforeFragment = fragment < 0 ? url.length() : fragment;
        int query = url.indexOf('?', from, beforeFragment);
        int to = query < 0 ? beforeFragment : query;
        return from == to ? "/" : url.substring(from, to);
    }

    /** The decoded value of the first query parameter with this name, as it stands where it cannot be decoded; absent when there is none. */
    public static @Nullable String parameter(@Nullable String url, String name) {
        int start = url == null ? -1 : url.indexOf('?');
        if (url == null || start < 0) {
            return null;
        }
        int fragment = url.indexOf('#');
        String query = fragment < 0 ? url.substring(start + 1) : url.substring(Math.min(start + 1, fragment), fragment);
        String wanted = name + "=";
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith(wanted)) {
                return decoded(parameter.substring(wanted.length()));
            }
        }
        return null;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return value;
        }
    }

    private static int authorityStart(@Nullable String url) {
        int scheme = url == null ? -1 : url.indexOf(SCHEME_END);
        return scheme < 0 ? -1 : scheme + SCHEME_END.length();
    }

    private static int authorityEnd(String url, int start) {
        int end = start;
        while (end < url.length() && !endsAuthority(url.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsAuthority(char character) {
        return character == '/' || character == '?' || character == '#';
    }
}
