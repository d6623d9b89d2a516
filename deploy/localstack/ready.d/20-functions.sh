#!/usr/bin/env bash
# What computes, of every service, where the archives are mounted: compose's profile `lambda`.
set -euo pipefail
deploy=/platter/deploy services='thumbnail-function order-function stream-metrics-function'
# shellcheck source=deploy/localstack/stacks.sh
. $deploy/localstack/stacks.sh

[ -e /platter/order-function/target/order-function.zip ] || exit 0

aws s3 mb --region us-east-1 s3://platter-archives >/dev/null
for service in $services; do
  # Uploads the archive that CodeUri names, and names the upload instead.
  aws cloudformation package --template-file $deploy/"$service"/functions.yaml --s3-bucket platter-archives \
    --output-template-file /tmp/"$service".yaml >/dev/null
  create "$service" functions /tmp/"$service".yaml
done
for service in $services; do
  complete "$service" functions
done
