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
  sed "s|CodeUri: .*|CodeUri: s3://$archives/$service.zip|" $root/deploy/$service/functions.yaml >/tmp/$service.yaml
  create $service functions /tmp/$service.yaml
done
for service in $services; do
  complete $service functions
done
