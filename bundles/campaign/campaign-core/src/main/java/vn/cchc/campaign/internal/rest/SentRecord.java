package vn.cchc.campaign.internal.rest;

import java.util.Map;

/**
 * A filled questionnaire as a program sends it.
 *
 * @param instance UUID drawn by the sender; the same again is the same response
 * @param answers by path of the question
 * @param ballot in a campaign by invitation: {@code message.signature}, what makes the response one
 * @param work in an open one: the solution of the challenge of {@code GET …/work}, JSON in base64;
 *     without it fewer are taken from one neighbourhood of the net
 */
public record SentRecord(
        String instance, Map<String, String> answers, String ballot, String work) {}
