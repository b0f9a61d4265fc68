package vn.cchc.campaign.internal.pages;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import vn.cchc.web.PageLanguage;
import vn.cchc.web.PageLayout;
import vn.cchc.web.PageParts;

/** Pages of surveys: nobody keeps them, since they may hold answers. */
record SurveyHtml(PageLayout layout, Templates templates) {
    Response page(
            PageLanguage in,
            String title,
            String address,
            String template,
            Object view,
            PageParts parts) {
        String main = templates.text(template, view);
        return Response.ok(layout.wrap(in.locale(), title, address, main, parts))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
