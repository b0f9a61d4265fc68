package vn.cchc.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource, or one method of it, reads out is the same for everybody and changes seldom: a
 * client may keep it for a minute, and then ask whether it is still the same. The publisher adds
 * {@code ETag} and {@code Cache-Control} and answers 304; the tag is made of the bytes, so the room
 * need not know when they change.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {}
