package vn.cchc.campaign;

/**
 * Says that a response is kept.
 *
 * @param code what the person may write down; it follows from the instance and tells nothing
 * @param again whether the same response had come before
 * @param trial whether it does not count
 */
public record Receipt(String code, boolean again, boolean trial) {}
