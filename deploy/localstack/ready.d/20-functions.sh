#!/usr/bin/env bash
# What computes, of every service, where the archives are mounted: compose's profile `lambda`.
set -euo pipefail
root=/platter services='thumbnail-function order-function stream-metrics-function'
# shellcheck source=deploy/localstack/stacks.sh
. $root/deploy/localstack/stacks.sh

[ -d $root/order-function ] || exit 0

archives=platter-archives
aws s3 mb s3://$archives >/dev/null
for service in $services; do
  # What sam package does, too: the archive goes to a bucket, and CodeUri names it there.
  aws s3 cp --only-show-errors $root/$service/target/$service.zip s3://$archives/
  for definition in $root/deploy/"$service"/*.asl.json; do
    [ ! -e "$definition" ] || aws s3 cp --only-show-errors "$definition" s3://$archives/
  done
  sed -e "s|CodeUri: .*|CodeUri: s3://$archives/$service.zip|" -e "s|DefinitionUri: |&s3://$archives/|" \
    $root/deploy/$service/functions.yaml | aws s3 cp --only-show-errors - s3://$archives/$service.yaml
  parameters=()
  # The menu comes after the functions: what is known of its restaurants' weather follows within a minute.
  [ $service != order-function ] ||
    parameters=('DeliveryConditionsSchedule=rate(1 minute)' "OrderWorkflow=${ORDER_WORKFLOW:-queue}")
  create $service functions $AWS_ENDPOINT_URL/$archives/$service.yaml "${parameters[@]}"
done
for service in $services; do
  complete $service functions
done

# What the clock starts runs once at once, as in the plain apps: a fresh system has what it brings.
event=/tmp/scheduled-event.json
for rule in $(aws events list-rules --name-prefix platter-$stage- --query 'Rules[].Name' --output text); do
  printf '{"version":"0","id":"%s","detail-type":"Scheduled Event","source":"aws.events","account":"000000000000","time":"%s","region":"%s","resources":[],"detail":{}}' \
    "$rule" "$(date -u +%FT%TZ)" $AWS_DEFAULT_REGION >$event
  aws lambda invoke --invocation-type Event --payload fileb://$event /dev/null \
    --function-name "$(aws events list-targets-by-rule --rule "$rule" --query 'Targets[0].Arn' --output text)" >/dev/null
done
