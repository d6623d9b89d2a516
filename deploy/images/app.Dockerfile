# A service as a plain Spring Boot app, from the jar that `mvn package` leaves:
#     docker build -f deploy/images/app.Dockerfile --build-arg SERVICE=order-function -t platter/order-function .
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*-boot.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
WORKDIR /app
# What changes seldom comes first. What has no layer of its own, Docker keeps from the image before.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# Nobody in particular; it owns nothing and writes to /tmp only.
USER 65532:65532
EXPOSE 8080
# As process 1, so that it hears SIGTERM. An app that ran out of memory is to be started anew, not to limp on.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "app.jar"]
