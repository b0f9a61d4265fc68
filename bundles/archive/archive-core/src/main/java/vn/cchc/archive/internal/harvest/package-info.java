/**
 * Public documents for harvesters (OAI-PMH 2.0). What is not public is not here, and what was
 * public and is no longer says so for good.
 */
package vn.cchc.archive.internal.harvest;
