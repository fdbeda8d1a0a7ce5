# The institution (从业机构) of `wxpay sandbox --port 8790 --keys target/keys`: source this in the root of the repository.
export WXPAY_BASE_URL=http://127.0.0.1:8790
export WXPAY_MCHID=3200000001
export WXPAY_SERIAL_NO=5AE2B177A10FCFF43C88A313158C0A943AA2187E
export WXPAY_PRIVATE_KEY_FILE=target/keys/3200000001_key.pem
export WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_0132000000012026010100000001
export WXPAY_PUBLIC_KEY_FILE=target/keys/platform_pub.pem
export WXPAY_API_V3_KEY=sandbox-test-apiv3-key-200000001
