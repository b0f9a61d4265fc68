package vn.cchc.invitation.internal.rest;

/** The signature of the blinded ballot, base64url. */
public record BallotSignature(String signature) {}
