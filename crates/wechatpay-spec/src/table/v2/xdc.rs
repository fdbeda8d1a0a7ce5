// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/xdc`

use crate::{Operation, Version};

/// 获取沙箱环境密钥: `POST /xdc/apiv2getsignkey/sign/getsignkey`.
///
/// <https://pay.weixin.qq.com/doc/v2/merchant/4011984810>
pub static POST_APIV2GETSIGNKEY_SIGN_GETSIGNKEY: Operation = Operation {
    title: "获取沙箱环境密钥",
    links: &["https://pay.weixin.qq.com/doc/v2/merchant/4011984810"],
    version: Version::V2,
    ..Operation::new("post_xdc_apiv2getsignkey_sign_getsignkey", "POST", "/xdc/apiv2getsignkey/sign/getsignkey")
};

/// 沙箱付款码支付: `POST /xdc/apiv2sandbox/pay/micropay`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx>
pub static POST_APIV2SANDBOX_PAY_MICROPAY: Operation = Operation {
    title: "沙箱付款码支付",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984810",
    ],
    version: Version::V2,
    ..Operation::new("post_xdc_apiv2sandbox_pay_micropay", "POST", "/xdc/apiv2sandbox/pay/micropay")
};

/// 沙箱订单查询: `POST /xdc/apiv2sandbox/pay/orderquery`.
///
/// <https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx>
pub static POST_APIV2SANDBOX_PAY_ORDERQUERY: Operation = Operation {
    title: "沙箱订单查询",
    links: &[
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-SUCCESS.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx",
        "https://pay.weixin.qq.com/wiki/doc/api/download/sandbox-micropay-ERROR.docx",
        "https://pay.weixin.qq.com/doc/v2/merchant/4011984810",
    ],
    version: Version::V2,
    ..Operation::new("post_xdc_apiv2sandbox_pay_orderquery", "POST", "/xdc/apiv2sandbox/pay/orderquery")
};
