#!/usr/bin/env bash
# Makes the golden vectors with OpenSSL's command line and nothing of this project. README.md says what is what.
#
# Keys and OAEP ciphertexts are random: they are made when missing and then kept. Everything else is deterministic, so
# a second run changes no file. The script fails when OpenSSL disagrees with a known check value.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "make.sh: $*" >&2; exit 1; }

# --- keys ------------------------------------------------------------------------------------------------------------

mkdir -p keys
once() { # once FILE COMMAND…: runs the command, which writes to $work/out, when the file is missing
  local file=$1
  shift
  [ -e "$file" ] || { "$@" -out "$work/out" 2>"$work/log" || fail "$file: $(cat "$work/log")"; mv "$work/out" "$file"; }
}
rsa() { once "keys/$1" openssl genpkey -quiet -algorithm RSA -pkeyopt "rsa_keygen_bits:$2"; }
rsa merchant-pkcs8.pem 2048
rsa platform-cert.key.pem 2048
rsa platform-pub.key.pem 2048
rsa root.key.pem 2048
rsa rsa3072.pem 3072
rsa rsa1024.pem 1024
once keys/ec-pkcs8.pem openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256
once keys/encrypted.pem openssl pkcs8 -topk8 -in keys/merchant-pkcs8.pem -v2 aes-256-cbc -passout pass:secret
once keys/encrypted-pkcs1.pem openssl rsa -in keys/merchant-pkcs8.pem -traditional -aes256 -passout pass:secret

openssl rsa -in keys/merchant-pkcs8.pem -traditional -out keys/merchant-pkcs1.pem 2>/dev/null
openssl pkcs8 -topk8 -nocrypt -in keys/merchant-pkcs8.pem -outform DER -out keys/merchant-pkcs8.der
openssl rsa -in keys/merchant-pkcs8.pem -traditional -outform DER -out keys/merchant-pkcs1.der 2>/dev/null
openssl ec -in keys/ec-pkcs8.pem -out keys/ec.pem 2>/dev/null
openssl pkey -in keys/ec-pkcs8.pem -pubout -out keys/ec-pub.pem
for key in merchant-pkcs8:merchant-pub platform-pub.key:platform-pub rsa3072:rsa3072-pub rsa1024:rsa1024-pub; do
  openssl pkey -in "keys/${key%:*}.pem" -pubout -out "keys/${key#*:}.pem"
done
openssl pkey -in keys/merchant-pkcs8.pem -pubout -outform DER -out keys/merchant-pub.der
openssl rsa -in keys/merchant-pkcs8.pem -RSAPublicKey_out -out keys/rsa-public-pkcs1.pem 2>/dev/null

# --- certificates ----------------------------------------------------------------------------------------------------

cat >"$work/ca.cnf" <<CNF
[ca]
default_ca = root
[root]
database = $work/index.txt
new_certs_dir = $work
serial = $work/serial
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = supplied
organizationName = optional
CNF
once keys/root-cert.pem openssl req -x509 -new -key keys/root.key.pem -subj "/CN=Vector Root" -days 3650 -sha256

certificate() { # certificate CASE KEY SERIAL NOT_BEFORE NOT_AFTER
  local dir=certificates/$1
  mkdir -p "$dir"
  : >"$work/index.txt"
  echo "$3" >"$work/serial"
  openssl req -new -key "keys/$2" -subj "/O=Vectors/CN=$1" -utf8 -out "$work/csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -cert keys/root-cert.pem -keyfile keys/root.key.pem -in "$work/csr" \
    -startdate "$4" -enddate "$5" -out "$dir/certificate.pem" 2>"$work/log" || fail "$1: $(cat "$work/log")"
  openssl x509 -in "$dir/certificate.pem" -outform DER -out "$dir/certificate.der"
  openssl x509 -in "$dir/certificate.pem" -noout -serial | cut -d= -f2 | tr -d '\n' >"$dir/serial"
  [ "$(cat "$dir/serial")" = "$3" ] || fail "$1 has another serial number"
  seconds -startdate "$dir/certificate.pem" >"$dir/not_before"
  seconds -enddate "$dir/certificate.pem" >"$dir/not_after"
  openssl x509 -in "$dir/certificate.pem" -noout -pubkey | openssl pkey -pubin -outform DER -out "$dir/public_key.der"
}
seconds() { date -u -d "$(openssl x509 -in "$2" -noout "$1" | cut -d= -f2)" +%s | tr -d '\n'; }

certificate merchant merchant-pkcs8.pem 408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB 20230101000000Z 20330101000000Z
certificate platform platform-cert.key.pem 5157F09EFDC096DE15EBE81A47057A7232F1B8E1 20230101000000Z 20280101000000Z
certificate leading-zero platform-cert.key.pem 0A57F09EFDC096DE15EBE81A47057A7232F1B8E2 20230901000000Z 20280901000000Z
certificate high-bit platform-cert.key.pem F157F09EFDC096DE15EBE81A47057A7232F1B8E3 20150101000000Z 20510101120000Z
certificate expired platform-cert.key.pem 2157F09EFDC096DE15EBE81A47057A7232F1B8E4 20150601000000Z 20200601000001Z
[ "$(cat certificates/platform/not_before)" = 1672531200 ] || fail "validity is not in UTC seconds"
cp certificates/merchant/certificate.pem keys/merchant-cert.pem
cp certificates/platform/certificate.pem keys/platform-cert.pem

# --- signatures ------------------------------------------------------------------------------------------------------

sign() { # sign DIR KEY: signs DIR/message.txt
  openssl dgst -sha256 -r "$1/message.txt" | cut -d' ' -f1 | tr -d '\n' >"$1/sha256"
  openssl dgst -sha256 -sign "keys/$2" -out "$work/signature" "$1/message.txt"
  openssl base64 -A -in "$work/signature" >"$1/signature.b64"
}
expect() { # expect DIR LENGTH SHA256: a known check value
  [ "$(stat -c %s "$1/message.txt") $(cat "$1/sha256")" = "$2 $3" ] || fail "$1 does not have its check value"
}

ts=1700000000
nonce=593BEC0C930BF1AFEB40B4A08C8FB242
mchid=1900000109
merchant_serial=$(cat certificates/merchant/serial)
platform_serial=$(cat certificates/platform/serial)
pub_key_id=PUB_KEY_ID_0114232134912410000000000000

request() { # request CASE METHOD PATH: the body comes from standard input
  local dir=request/$1
  mkdir -p "$dir"
  cat >"$dir/body"
  printf '{"method":"%s","path":"%s","timestamp":%s,"nonce":"%s","mchid":"%s","serial_no":"%s"}\n' \
    "$2" "$3" $ts $nonce $mchid "$merchant_serial" >"$dir/input.json"
  { printf '%s\n%s\n%s\n%s\n' "$2" "$3" $ts $nonce; cat "$dir/body"; echo; } >"$dir/message.txt"
  sign "$dir" merchant-pkcs8.pem
  printf 'WECHATPAY2-SHA256-RSA2048 mchid="%s",nonce_str="%s",signature="%s",timestamp="%s",serial_no="%s"' \
    $mchid $nonce "$(cat "$dir/signature.b64")" $ts "$merchant_serial" >"$dir/authorization.txt"
}
large() { printf '{"list":['; seq -s, 100000 117000 | tr -d '\n'; printf '],"name":"张三"}'; }

password_exempt=/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
request post POST $password_exempt \
  < <(printf '{"sp_appid":"wxd678efh567hg6787","sub_mchid":"1900000109","sub_appid":"wxd678efh567hg6787","service_id":12535}')
expect request/post 246 b0149e63d64c4a090d6db9d66f00f8ac0dbe376dff6e3d2a7f908c31d2129b9a
request get-with-query GET \
  "/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/wxwtdk20200910100000?sub_mchid=1900000109" </dev/null
expect request/get-with-query 156 ce264d886815666f4fccaf69fe5fc0c70e252d6a313f8e05e1e02f8026275cc3
request get-percent-encoded GET \
  "/v3/global/papay/contracts/out-contract-code/%E5%8D%8F%E8%AE%AE%2f1%20a?plan_id=123&sp_appid=wx%2B8" </dev/null
request post-non-ascii-name POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign \
  < <(printf '{"plan_id":123,"user_display_name":"张三","success_notify_url":"https://pay.weixin.qq.com"}')
request post-non-ascii-description POST \
  /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program \
  < <(printf '{"deduct_schedule":{"description":"小乔-碎云皮肤（微信83区沧海之耀）"}}')
request post-without-body POST /v3/papay/sign/contracts/plan-id/12535/out-contract-code/1/terminate </dev/null
request post-crlf POST /v3/security/echo < <(printf '{\r\n  "echo_message": "a\\r\\nb"\r\n}')
request post-trailing-newline POST /v3/security/echo < <(printf '{"echo_message":"a"}\n')
request post-large POST /v3/security/echo < <(large)
request upload-meta POST /v3/merchant/media/upload \
  < <(printf '{"filename":"图.jpg","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}')

answer() { # answer DIR SERIAL: the body comes from standard input
  local dir=$1 key=platform-cert.key.pem
  [ "${2#PUB_KEY_ID_}" = "$2" ] || key=platform-pub.key.pem
  mkdir -p "$dir"
  cat >"$dir/body"
  printf '{"timestamp":"%s","nonce":"%s","serial":"%s"}\n' $ts $nonce "$2" >"$dir/input.json"
  { printf '%s\n%s\n' $ts $nonce; cat "$dir/body"; echo; } >"$dir/message.txt"
  sign "$dir" "$key"
}
answer answer/no-content "$platform_serial" </dev/null
expect answer/no-content 45 ecb064ea4546d97f9af92e9ef928b8fdd296c4cc2d7c05c1b635fbb16ff352c3
answer answer/no-content-public-key $pub_key_id </dev/null
answer answer/ok-certificate "$platform_serial" < <(printf '{"session_id":"201710180325670965"}')
answer answer/ok-public-key $pub_key_id < <(printf '{"pre_entrustweb_id":"5778aadY9nltAsZzXixCkFIGYnV2V"}')
answer answer/error "$platform_serial" \
  < <(printf '{"code":"PARAM_ERROR","detail":{"field":"/plan_id","issue":"必填","location":"body","value":null},"message":"参数错误"}')
answer answer/crlf $pub_key_id < <(printf '{\r\n"code":"SIGN_ERROR"\r\n}\r\n')
answer answer/large "$platform_serial" < <(large)

invoke() { # invoke CASE LAST_LINE
  local dir=invoke/$1
  mkdir -p "$dir"
  printf '{"appid":"wxd678efh567hg6787","timestamp":"%s","nonce":"%s","prepay_id":"wx201410272009395522657a690389285100"}\n' \
    $ts $nonce >"$dir/input.json"
  printf 'wxd678efh567hg6787\n%s\n%s\n%s\n' $ts $nonce "$2" >"$dir/message.txt"
  sign "$dir" merchant-pkcs8.pem
}
invoke jsapi prepay_id=wx201410272009395522657a690389285100
invoke app wx201410272009395522657a690389285100

# --- AES-256-GCM -----------------------------------------------------------------------------------------------------
# `openssl enc` has no GCM. The cipher stream is its CTR mode, the hash key and the tag's mask are its ECB mode, and
# gcm.py multiplies in the field with plain integers. GMAC of `openssl mac` confirms that part.

api_v3_key=0123456789abcdef0123456789abcdef
hex() { od -An -v -tx1 | tr -d ' \n'; }
gcm() { # gcm KEY NONCE AAD < PLAINTEXT > Base64 of ciphertext and tag
  local key iv
  key=$(printf %s "$1" | hex)
  iv=$(printf %s "$2" | hex)
  openssl enc -aes-256-ctr -K "$key" -iv "${iv}00000002" -out "$work/ciphertext"
  local h mask
  h=$(head -c16 /dev/zero | openssl enc -aes-256-ecb -nopad -K "$key" | hex)
  mask=$(printf "$(printf %s "${iv}00000001" | sed 's/../\\x&/g')" | openssl enc -aes-256-ecb -nopad -K "$key" | hex)
  local mac expected
  mac=$(printf %s "$3" | openssl mac -macopt cipher:AES-256-GCM -macopt "hexkey:$key" -macopt "hexiv:$iv" -in - GMAC)
  expected=$(python3 gcm.py "$h" "$mask" "$(printf %s "$3" | hex)" /dev/null | hex)
  [ "${mac,,}" = "$expected" ] || fail "gcm.py disagrees with OpenSSL's GMAC"
  { cat "$work/ciphertext"; python3 gcm.py "$h" "$mask" "$(printf %s "$3" | hex)" "$work/ciphertext"; } | openssl base64 -A
}
aead() { # aead CASE NONCE AAD: the plaintext comes from standard input; AAD `-` is absent
  local dir=aead/$1 aad=$3 field
  mkdir -p "$dir"
  cat >"$dir/plaintext"
  field=",\"associated_data\":\"$aad\""
  [ "$aad" != - ] || { aad=''; field=''; }
  printf '{"key":"%s","nonce":"%s"%s}\n' $api_v3_key "$2" "$field" >"$dir/input.json"
  gcm $api_v3_key "$2" "$aad" <"$dir/plaintext" >"$dir/ciphertext.b64"
}
signed_contract='{"mchid":"1900000109","contract_id":"123124412412423431","contract_state":"SIGNED"}'
aead empty-associated-data fdasflkja484 '' < <(printf %s "$signed_contract")
aead absent-associated-data fdasflkja484 - < <(printf %s "$signed_contract")
aead entrust fdasflkja484 entrust < <(printf %s "$signed_contract")
aead non-ascii 0a1b2c3d4e5f transaction < <(printf '{"description":"小乔-碎云皮肤（微信83区沧海之耀）"}')
aead platform-certificate 61f9c719728a certificate <certificates/platform/certificate.pem
aead empty-plaintext aaaaaaaaaaaa entrust </dev/null
aead whole-blocks bbbbbbbbbbbb 0123456789abcdef < <(printf %s "$api_v3_key")
for case in empty absent; do
  [ "$(cat aead/$case-associated-data/ciphertext.b64)" = DUcegK33A8MEOgdCtMPWwAdrzVDy3c3DU11fYHUmuoWxblVBwJFrKpvQP4adjr0KWLK1uUw1xRHn4MKdK9mJT5JmI9R+lC1wdRlsLwV5eLpj/hx63gijaMZ4raR0s2Cj+haT ] ||
    fail "aead/$case-associated-data does not have its check value"
done
[ "$(cat aead/entrust/ciphertext.b64)" = DUcegK33A8MEOgdCtMPWwAdrzVDy3c3DU11fYHUmuoWxblVBwJFrKpvQP4adjr0KWLK1uUw1xRHn4MKdK9mJT5JmI9R+lC1wdRlsLwV5eLpj/hz5dDMwff/D1Ta+NaFfKRB2 ] ||
  fail "aead/entrust does not have its check value"

# --- notifications: signed and encrypted -----------------------------------------------------------------------------

notification() { # notification CASE SERIAL EVENT_TYPE AAD_FIELD AAD < PLAINTEXT
  local dir=notification/$1
  mkdir -p "$dir"
  cat >"$dir/plaintext"
  printf '{"id":"EV-2018022511223320873","create_time":"2023-11-15T06:13:20+08:00","resource_type":"encrypt-resource","event_type":"%s","summary":"委托代扣签约通知","resource":{"original_type":"entrust","algorithm":"AEAD_AES_256_GCM","ciphertext":"%s",%s"nonce":"fdasflkja484"}}' \
    "$3" "$(gcm $api_v3_key fdasflkja484 "$5" <"$dir/plaintext")" "$4" >"$work/body"
  answer "$dir" "$2" <"$work/body"
}
notification sign "$platform_serial" ENTRUST.SIGN '"associated_data":"entrust",' entrust < <(printf %s "$signed_contract")
notification terminate-public-key $pub_key_id ENTRUST.TERMINATE '' '' \
  < <(printf '{"contract_state":"TERMINATED","contract_terminate_info":{"contract_termination_remark":"用户解约"}}')

# --- RSA-OAEP --------------------------------------------------------------------------------------------------------

oaep() { # oaep DIR HASH: the plaintext comes from standard input
  mkdir -p "$1"
  cat >"$1/plaintext"
  [ -e "$1/ciphertext.b64" ] ||
    openssl pkeyutl -encrypt -pubin -inkey keys/merchant-pub.pem -pkeyopt rsa_padding_mode:oaep \
      -pkeyopt "rsa_oaep_md:$2" -pkeyopt "rsa_mgf1_md:$2" -in "$1/plaintext" | openssl base64 -A >"$1/ciphertext.b64"
  openssl base64 -d -A -in "$1/ciphertext.b64" |
    openssl pkeyutl -decrypt -inkey keys/merchant-pkcs8.pem -pkeyopt rsa_padding_mode:oaep \
      -pkeyopt "rsa_oaep_md:$2" -pkeyopt "rsa_mgf1_md:$2" | cmp - "$1/plaintext" || fail "$1 does not decrypt"
}
oaep oaep/name sha1 < <(printf 张三)
oaep oaep/identity-number sha1 < <(printf 110101199003070134)
oaep oaep/longest sha1 < <(printf 'a%.0s' $(seq 214))
oaep oaep-refused/sha256 sha256 < <(printf 张三)

# --- waiting for their code ------------------------------------------------------------------------------------------

mkdir -p pending/sm2 pending/v2
printf %s $api_v3_key >pending/sm2/api_v3_key
openssl dgst -sm3 -r pending/sm2/api_v3_key | cut -c1-32 | tr -d '\n' >pending/sm2/sm4_key
[ "$(cat pending/sm2/sm4_key)" = 065dfd8c28a6bb56148a5a39e42b5c84 ] || fail "pending/sm2 does not have its check value"

v2_key=192006250b4c09247ec02edce69f6a2d
printf %s $v2_key >pending/v2/api_v2_key
printf '{"appid":"wxd930ea5d5a258f4f","body":"test","device_info":"1000","mch_id":"10000100","nonce_str":"ibuaiVcKdpRxkhJA"}\n' \
  >pending/v2/input.json
printf 'appid=wxd930ea5d5a258f4f&body=test&device_info=1000&mch_id=10000100&nonce_str=ibuaiVcKdpRxkhJA&key=%s' $v2_key \
  >pending/v2/message.txt
upper() { cut -d' ' -f1 | tr -d '\n' | tr a-f A-F; }
openssl dgst -md5 -r pending/v2/message.txt | upper >pending/v2/md5
openssl dgst -sha256 -hmac $v2_key -r pending/v2/message.txt | upper >pending/v2/hmac_sha256
[ "$(cat pending/v2/md5)" = 9A0A8659F005D6984697E2CA0A9CF3B7 ] || fail "pending/v2/md5 is not its check value"
[ "$(cat pending/v2/hmac_sha256)" = 6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6 ] ||
  fail "pending/v2/hmac_sha256 is not its check value"
