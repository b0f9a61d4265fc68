package vn.cchc.edition;

/**
 * Where something stands in the document of a plan.
 *
 * @param section as the document numbers it
 * @param pages of the document, for example {@code 4-5}
 * @param lines of the text that was read, for example {@code 337-389}
 */
public record PlanSource(String section, String pages, String lines) {}
