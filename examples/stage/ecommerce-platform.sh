# The ecommerce platform (电商平台) of `wxpay sandbox --port 8790 --keys target/keys`: source this in the root of the repository.
export WXPAY_BASE_URL=http://127.0.0.1:8790
export WXPAY_MCHID=1900000003
export WXPAY_SERIAL_NO=5AB963B3422739DD1245180F28C7B9D6C7C6D89C
export WXPAY_PRIVATE_KEY_FILE=target/keys/1900000003_key.pem
export WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_0119000000032026010100000001
export WXPAY_PUBLIC_KEY_FILE=target/keys/platform_pub.pem
export WXPAY_API_V3_KEY=sandbox-test-apiv3-key-900000003
