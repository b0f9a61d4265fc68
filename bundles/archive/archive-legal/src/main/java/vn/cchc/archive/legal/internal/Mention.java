package vn.cchc.archive.legal.internal;

import vn.cchc.archive.legal.Reference;

/** Another document that is named, and the words it takes, with its date and agency. */
record Mention(int first, int last, Reference reference) {}
