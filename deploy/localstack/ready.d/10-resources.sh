#!/usr/bin/env bash
# What keeps data, of every service. Run again, it adds what is missing.
set -euo pipefail
deploy=/platter/deploy
# shellcheck source=deploy/localstack/stacks.sh
. $deploy/localstack/stacks.sh

resources() {
  local service=$1
  shift
  create "$service" resources $deploy/"$service"/resources.yaml "$@"
}

# With a place for the thumbnails given, no CloudFront distribution is asked for.
resources thumbnail-function AllowedOrigin="$PLATTER_ORIGIN" ThumbnailsUrl="$PLATTER_ORIGIN/thumbnails"
resources stream-metrics-function
complete thumbnail-function resources
# Its CloudFormation makes no identities, so SES is told of the sender itself. Subscribes to the photo events.
aws ses verify-email-identity --email-address orders@platter.example
resources order-function AsksForMailFrom=false
complete order-function resources
complete stream-metrics-function resources
