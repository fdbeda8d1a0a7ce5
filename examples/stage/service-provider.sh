# The service provider (普通服务商) of `wxpay sandbox --port 8790 --keys target/keys`: source this in the root of the repository.
export WXPAY_BASE_URL=http://127.0.0.1:8790
export WXPAY_MCHID=1900000002
export WXPAY_SERIAL_NO=5ABCE736424496DE9D9A4D8DC7F066835D61BA9F
export WXPAY_PRIVATE_KEY_FILE=target/keys/1900000002_key.pem
export WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_0119000000022026010100000001
export WXPAY_PUBLIC_KEY_FILE=target/keys/platform_pub.pem
export WXPAY_API_V3_KEY=sandbox-test-apiv3-key-900000002
