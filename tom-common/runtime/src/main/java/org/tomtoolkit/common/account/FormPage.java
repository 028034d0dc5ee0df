package org.tomtoolkit.common.account;

import org.tomtoolkit.core.form.BoundForm;

/**
 * A page that is one form about an account or a group.
 *
 * @param intro a sentence above the form, {@code ""} for none
 * @param action path the form is sent to
 * @param submit label of the button
 * @param cancel path of the page one comes from
 */
public record FormPage(String title, String intro, BoundForm form, String action, String submit, String cancel) {}
