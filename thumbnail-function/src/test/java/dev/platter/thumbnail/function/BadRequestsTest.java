package dev.platter.thumbnail.function;

import static dev.platter.thumbnail.fixture.ARequest.aPhotoAs;
import static dev.platter.thumbnail.fixture.ARequest.thePhoto;
import static dev.platter.thumbnail.fixture.ARequest.unrouted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.thumbnail.fixture.ThumbnailService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadRequestsTest {

    private final ThumbnailService service;

    BadRequestsTest(EmbeddedAws aws) {
        service = ThumbnailService.on(aws);
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(service.kept().photos()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "~~                                                                                  | ~~",
            "not json                                                                            | ~~",
            "[]                                                                                  | ~~",
            "null                                                                                | ~~",
            "{'contentType':'image/jpeg','bytes':1000}                                           | /dishId",
            "{'dishId':null,'contentType':'image/jpeg','bytes':1000}                             | /dishId",
            "{'dishId':'','contentType':'image/jpeg','bytes':1000}                               | /dishId",
            "{'dishId':'a/b','contentType':'image/jpeg','bytes':1000}                            | /dishId",
            "{'dishId':7,'contentType':'image/jpeg','bytes':1000}                                | /dishId",
            "{'dishId':'ramen','bytes':1000}                                                     | /contentType",
            "{'dishId':'ramen','contentType':'image/gif','bytes':1000}                           | /contentType",
            "{'dishId':'ramen','contentType':'image/jpeg; x=y','bytes':1000}                     | /contentType",
            "{'dishId':'ramen','contentType':['image/jpeg'],'bytes':1000}                        | /contentType",
            "{'dishId':'ramen','contentType':'image/jpeg'}                                       | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':null}                          | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':0}                             | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':-1}                            | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':15000001}                      | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':1.5}                           | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':'1000'}                        | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':99999999999999999999}          | /bytes",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':1000,'photoId':'mine'}         | /photoId",
            "{'dishId':'ramen','contentType':'image/jpeg','bytes':1000,'bytes':1}                | /bytes",
    })
    void aMalformedRequestIsAnsweredWithThePlaceAndTheRule(String json, String pointer) {
        var answer = service.answer(aPhotoAs(json.replace('\'', '"')));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:invalid-request");
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void aBodyThatIsTooLargeOrNoJsonIsRefusedUnread() {
        assertThat(service.answer(aPhotoAs(" ".repeat(1024 * 1024 + 1))).status()).isEqualTo(413);
        assertThat(service.answer(aPhotoAs("{}").header("content-type", "text/plain")).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-asked-for-this", "..", "a b", "%00"})
    void aPhotoThatNobodyAskedForIsNotFound(String photoId) {
        var answer = service.answer(thePhoto(photoId));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:not-found");
    }

    @Test
    void unknownPathsAndMethodsAreToldApart() {
        assertThat(service.answer(unrouted("GET", "/pictures")).status()).isEqualTo(404);
        var answer = service.answer(unrouted("DELETE", "/photos/p-1"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET");
    }
}
