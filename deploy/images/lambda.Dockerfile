# A service's functions for Lambda as a container image, each with an AOT cache; from the zip that `mvn package` leaves:
#     docker build -f deploy/images/lambda.Dockerfile --build-arg SERVICE=order-function \
#       --build-arg MAIN_CLASS=dev.platter.order.OrderFunctions -t platter/order-function-lambda .
FROM eclipse-temurin:25-jdk AS archive
ARG SERVICE
WORKDIR /archive
COPY ${SERVICE}/target/${SERVICE}.zip archive.zip
RUN jar --extract --file archive.zip

FROM public.ecr.aws/lambda/java:25
ARG SERVICE
ARG MAIN_CLASS
ENV MAIN_CLASS=$MAIN_CLASS
COPY deploy/images/lambda/start /platter/start
COPY --from=archive /archive/lib/ ${LAMBDA_TASK_ROOT}/lib/
# A cache fits the very JVM and jars that wrote it, so it is written here.
RUN "$JAVA_HOME/bin/java" -classpath "${LAMBDA_RUNTIME_DIR}/lib/*:${LAMBDA_TASK_ROOT}/lib/*" dev.platter.runtime.training.TrainingRun ${SERVICE} \
      /platter/start dev.platter.runtime.lambda.FunctionHandler::handleRequest ${LAMBDA_TASK_ROOT}/aot
ENTRYPOINT ["/platter/start"]
CMD ["dev.platter.runtime.lambda.FunctionHandler::handleRequest"]
