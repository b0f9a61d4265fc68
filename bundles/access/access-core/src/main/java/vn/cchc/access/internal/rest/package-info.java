/** What this room says over REST. */
package vn.cchc.access.internal.rest;
