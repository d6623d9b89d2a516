package dev.platter.sam;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.platter.sam.model.Resource;
import dev.platter.sam.model.Resource.ApiStage.Throttle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of each route API Gateway lets through, in the product's templates. */
class ThrottlingRulesTest {

    private static final String ORDER_API = "order-function/api";
    private static final String PHOTO_API = "thumbnail-function/api";

    @TempDir
    Path temporary;

    @Test
    void everyApiHasAStageThatThrottles() {
        kept(deployed -> assertThat(deployed.all(Resource.ApiStage.class)).extracting(Resource.ApiStage::api)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        deployed.all(Resource.HttpApi.class).stream().map(Resource.HttpApi::id).toList()));
    }

    @Test
    void whatIsThrottledByItselfIsARouteThatThereIs() {
        kept(deployed -> each(deployed,
                stage -> assertThat(routes(deployed, stage).map(Resource.Route::routeKey).toList())
                        .containsAll(stage.ofRoutes().keySet())))
                .brokenBy(ORDER_API, "        GET /menu: {", "        GET /menus: {")
                .brokenBy(PHOTO_API, "RouteKey: POST /photos", "RouteKey: POST /pictures");
    }

    /** CreateStage answers NotFoundException for a setting whose route is still to be made. */
    @Test
    void aStageIsMadeAfterTheRoutesThatItThrottlesByThemselves() {
        kept(deployed -> each(deployed, stage -> assertThat(deployed.dependsOn(stage.id())).containsAll(
                routes(deployed, stage).filter(route -> stage.ofRoutes().containsKey(route.routeKey()))
                        .map(route -> route.id().logicalId()).toList())))
                .brokenBy(ORDER_API, "      - PostOrders\n", "");
    }

    @Test
    void everyRouteThatWritesAndTheOneForAnythingElseHaveAThrottleOfTheirOwnBelowThatOfReading() {
        kept(deployed -> each(deployed, stage -> assertThat(routes(deployed, stage).map(Resource.Route::routeKey)
                .filter(not(ThrottlingRulesTest::reads))).isNotEmpty()
                .allSatisfy(key -> {
                    assertThat(stage.ofRoutes()).containsKey(key);
                    assertThat(stage.ofRoutes().getOrDefault(key, stage.usual()).rate())
                            .isLessThan(stage.usual().rate());
                })))
                .brokenBy(ORDER_API, "        POST /orders: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 }\n",
                        "")
                .brokenBy(ORDER_API, "        $default: { ThrottlingRateLimit: 20",
                        "        $default: { ThrottlingRateLimit: 50");
    }

    @Test
    void whatEverybodyMayReadIsReadMoreThanWhatIsOnesOwn() {
        kept(deployed -> each(deployed, stage -> assertThat(routes(deployed, stage)
                .filter(route -> route.authorizer() == null).map(Resource.Route::routeKey)
                .filter(ThrottlingRulesTest::reads))
                .allSatisfy(key -> assertThat(stage.ofRoutes().getOrDefault(key, stage.usual()).rate())
                        .isGreaterThan(stage.usual().rate()))))
                .brokenBy(ORDER_API, "        GET /menu: { ThrottlingRateLimit: 200",
                        "        GET /menu: { ThrottlingRateLimit: 50");
    }

    @Test
    void aBurstIsNeverLessThanASecondsRequests() {
        kept(deployed -> each(deployed, stage -> assertThat(
                Stream.concat(Stream.of(stage.usual()), stage.ofRoutes().values().stream()))
                .allMatch(throttle -> throttle.burst() >= throttle.rate())))
                .brokenBy(ORDER_API, "ThrottlingBurstLimit: 100", "ThrottlingBurstLimit: 49");
    }

    /** What deploy/README.md tells, a rate and its burst each. */
    @Test
    void theRatesAreThoseOfTheReadme() {
        kept(deployed -> assertThat(deployed.all(Resource.ApiStage.class).stream()
                .flatMap(stage -> Stream.concat(Stream.of(stage.usual()), stage.ofRoutes().values().stream()))
                .collect(toSet()))
                .isEqualTo(Set.of(new Throttle(200, 400), new Throttle(50, 100), new Throttle(40, 80),
                        new Throttle(20, 40), new Throttle(10, 20), new Throttle(5, 10))))
                .brokenBy(PHOTO_API, "POST /photos: { ThrottlingRateLimit: 5,",
                        "POST /photos: { ThrottlingRateLimit: 6,");
    }

    private static boolean reads(String routeKey) {
        return routeKey.startsWith("GET ");
    }

    private static void each(Deployed deployed, Consumer<Resource.ApiStage> rule) {
        assertThat(deployed.all(Resource.ApiStage.class)).isNotEmpty().allSatisfy(rule);
    }

    private static Stream<Resource.Route> routes(Deployed deployed, Resource.ApiStage stage) {
        return deployed.all(Resource.Route.class).stream().filter(route -> route.api().equals(stage.api()));
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }
}
