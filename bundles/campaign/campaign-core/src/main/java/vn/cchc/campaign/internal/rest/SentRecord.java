package vn.cchc.campaign.internal.rest;

import java.util.Map;

/**
 * A filled questionnaire as a program sends it.
 *
 * @param instance UUID drawn by the sender; the same again is the same response
 * @param answers by path of the question
 */
public record SentRecord(String instance, Map<String, String> answers) {}
