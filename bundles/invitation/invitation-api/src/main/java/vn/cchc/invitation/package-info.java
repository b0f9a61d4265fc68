/**
 * The contact side of a survey: who is invited, and who was given the right to one answer. It never
 * sees an answer, and nothing it keeps can be joined with one: {@link
 * vn.cchc.invitation.Invitations}.
 */
@Export
@Version("1.0.0")
package vn.cchc.invitation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
