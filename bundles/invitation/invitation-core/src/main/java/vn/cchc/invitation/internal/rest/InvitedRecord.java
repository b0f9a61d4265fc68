package vn.cchc.invitation.internal.rest;

/** How many people were put on the roll. */
public record InvitedRecord(int invited) {}
