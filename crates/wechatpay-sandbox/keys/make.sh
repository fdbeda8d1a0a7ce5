#!/bin/sh
# Makes the sandbox's test keys and certificates anew with OpenSSL's command line. Run it in any directory; it writes beside itself.
# `openssl ca` is used because it takes both ends of the validity; every clock that a test sets lies inside.
set -eu
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cat > "$work/ca.cnf" <<CONF
[ca]
default_ca = sandbox
[sandbox]
new_certs_dir = $work
database = $work/index.txt
serial = $work/serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
CONF
: > "$work/index.txt"

key() {
    openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1_key.pem" 2>/dev/null ||
        openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1_key.pem" 2>/dev/null
}

# Serial numbers have 40 hex digits as on WeChat Pay; the first digit is below 8, so that DER needs no leading zero byte.
certificate() {
    key "$1"
    printf '5A%s' "$(openssl rand -hex 19 | tr a-f A-F)" > "$work/serial"
    openssl req -new -key "$1_key.pem" -subj "/CN=$2/O=wechatpay-sandbox test key" -out "$work/request.pem"
    openssl ca -batch -notext -selfsign -config "$work/ca.cnf" -keyfile "$1_key.pem" -in "$work/request.pem" \
        -startdate 20150101000000Z -enddate 20491231235959Z -out "$1_certificate.pem" 2>/dev/null
}

for mchid in 1900000001 1900000002 1900000003 3200000001; do
    certificate "merchant_$mchid" "$mchid"
done
certificate platform "wechatpay-sandbox platform"

key platform_pub
openssl pkey -in platform_pub_key.pem -pubout -out platform_pub.pem
chmod 644 ./*.pem
