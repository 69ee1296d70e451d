package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import io.beckon.admin.words.Words;

/** What the field says that takes a file to import. */
record ImportWords(Words words) {
    private static final int BYTES_OF_A_MEGABYTE = 1_000_000;

    /** Its words, when files may be so large. */
    UploadI18N of(int largestBytes) {
        UploadI18N said = new UploadI18N();
        said.setAddFiles(new UploadI18N.AddFiles().setOne(words.say("sites.import.choose")));
        said.setDropFiles(new UploadI18N.DropFiles().setOne(words.say("sites.import.drop")));
        said.setError(new UploadI18N.Error()
                .setTooManyFiles(words.say("sites.import.one"))
                .setFileIsTooBig(words.say("sites.import.too-large", largestBytes / BYTES_OF_A_MEGABYTE))
                .setIncorrectFileType(words.say("sites.import.no-json")));
        said.setUploading(uploading());
        return said;
    }

    private UploadI18N.Uploading uploading() {
        String reading = words.say("sites.import.reading");
        String failed = words.say("sites.import.failed");
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(reading)
                        .setStalled(reading)
                        .setProcessing(reading)
                        .setHeld(reading))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(reading))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed));
    }
}
