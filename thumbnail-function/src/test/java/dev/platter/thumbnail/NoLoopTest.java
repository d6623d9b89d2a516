package dev.platter.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;

import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource.Bucket;
import dev.platter.thumbnail.domain.Buckets;
import org.junit.jupiter.api.Test;

/** A thumbnail must never be taken for an upload, or it would have thumbnails of its own, and they too. */
class NoLoopTest {

    @Test
    void thumbnailsThatWouldGoWhereUploadsComeFromAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Buckets("photos", "photos"))
                .withMessage("thumbnails must not go where uploads come from: photos");
    }

    @Test
    void theTemplatesNameTwoBuckets() {
        var environment = ServiceBindings.load("thumbnail-function").at(Placement.local())
                .function("createThumbnails").environment();

        assertThat(environment.get("PHOTOS_BUCKET")).isNotBlank().isNotEqualTo(environment.get("THUMBNAILS_BUCKET"));
    }

    @Test
    void theTemplatesLetTheUploadsBucketAloneNotifyAnybody() {
        var buckets = Templates.read(Path.of("..", "deploy"), "thumbnail-function").resources().stream()
                .filter(Bucket.class::isInstance).map(Bucket.class::cast);

        assertThat(buckets).filteredOn(bucket -> !bucket.notifications().isEmpty())
                .singleElement().extracting(Bucket::name).asString().contains("-photos-");
    }
}
