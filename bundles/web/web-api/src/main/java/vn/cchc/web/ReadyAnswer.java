package vn.cchc.web;

import java.util.Map;

/**
 * An answer that only has to be sent.
 *
 * @param status of HTTP
 * @param headers all but the length
 * @param body not to be changed any more
 */
public record ReadyAnswer(int status, Map<String, String> headers, byte[] body) {}
