# The direct merchant (直连商户) of `wxpay sandbox --port 8790 --keys target/keys`: source this in the root of the repository.
export WXPAY_BASE_URL=http://127.0.0.1:8790
export WXPAY_MCHID=1900000001
export WXPAY_SERIAL_NO=5AB9FCF1356516A2B0DC8D930489647BAA82A7B5
export WXPAY_PRIVATE_KEY_FILE=target/keys/1900000001_key.pem
export WXPAY_PUBLIC_KEY_ID=PUB_KEY_ID_0119000000012026010100000001
export WXPAY_PUBLIC_KEY_FILE=target/keys/platform_pub.pem
export WXPAY_API_V3_KEY=sandbox-test-apiv3-key-900000001
