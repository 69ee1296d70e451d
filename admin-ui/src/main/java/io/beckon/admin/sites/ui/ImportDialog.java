package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.words.ProblemWords;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteChecks;
import io.beckon.definitions.site.SiteJson;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;

/** Takes a site in from a {@code site.json}; says which site it replaces before it does. */
final class ImportDialog extends Dialog {
    private final Sites sites;
    private final Consumer<SiteSummary> imported;
    private final Upload upload = new Upload();
    private final Div answer = new Div();

    ImportDialog(Sites sites, Consumer<SiteSummary> imported) {
        this.sites = sites;
        this.imported = imported;
        setId("import-site");
        setHeaderTitle(getTranslation("sites.import"));
        upload.setId("site-file");
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> read(bytes)));
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFileSize(Sites.LARGEST_BYTES);
        upload.setMaxFiles(1);
        upload.setI18n(new ImportWords(this::getTranslation).of(Sites.LARGEST_BYTES));
        answer.setId("import-answer");
        answer.addClassName("import-answer");
        Div form = new Div(new Paragraph(getTranslation("sites.import.text")), upload, answer);
        form.addClassNames("form", "dialog-form");
        add(form);
        getFooter().add(new Button(getTranslation("sites.cancel"), _ -> close()));
    }

    private void read(byte[] json) {
        upload.clearFileList();
        answer.removeAll();
        try {
            Site site = SiteJson.read(json);
            List<Problem> problems = SiteChecks.problems(site);
            if (problems.isEmpty()) {
                confirm(site);
            } else {
                refuse(problems);
            }
        } catch (UnreadableJson e) {
            refuse(List.of(e.problem()));
        }
    }

    private void confirm(Site site) {
        boolean exists = sites.find(site.key()).isPresent();
        Button take =
                new Button(getTranslation(exists ? "sites.import.replace" : "sites.import.create"), _ -> keep(site));
        take.setId("confirm-import");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        answer.add(
                new Paragraph(
                        getTranslation(exists ? "sites.import.exists" : "sites.import.new", site.name(), site.key())),
                take);
    }

    private void keep(Site site) {
        try {
            sites.importSite(site);
            close();
            Messages.done(getTranslation("sites.imported", site.name()));
            imported.accept(new SiteSummary(site.key(), site.name()));
        } catch (IllegalArgumentException e) {
            refuse(List.of(new Problem("/", String.valueOf(e.getMessage()))));
        } catch (ConcurrencyFailureException othersWrite) {
            Messages.failed(getTranslation("sites.import.conflict", site.name()));
        }
    }

    private void refuse(List<Problem> problems) {
        ProblemWords words = new ProblemWords(this::getTranslation);
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.path() + "  " + words.of(problem))));
        answer.removeAll();
        answer.add(new Paragraph(getTranslation("sites.import.refused")), list);
    }
}
