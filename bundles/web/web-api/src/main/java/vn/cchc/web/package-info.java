/**
 * How a room puts something on the web: register any service with one of the properties of {@link
 * vn.cchc.web.Published}, and the publisher makes one server for it and takes it away with it. A
 * room that comes or goes disturbs no other.
 */
@Export
@Version("1.5.0")
package vn.cchc.web;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
