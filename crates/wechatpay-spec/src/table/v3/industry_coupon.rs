// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/industry-coupon`

use crate::{Content, Field, Kind, Operation, Reply};

static COUPON_LIST: &[Field] =
    &[Field::integer("stock_id", "批次号").required(), Field::text("coupon_id", "券ID").required()];

/// 出行券切卡组件预下单: `POST /v3/industry-coupon/tokens`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012553563>
pub static POST_TOKENS: Operation = Operation {
    title: "出行券切卡组件预下单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012553563",
        "https://pay.weixin.qq.com/doc/v3/partner/4012715654",
    ],
    content: Content::Json,
    body: &[
        Field::text("open_id", "用户标识").required(),
        Field::list("coupon_list", "出行券列表", &Kind::Object(COUPON_LIST)).required(),
    ],
    answer: &[Field::text("token", "切卡组件token值"), Field::text("expires_time", "token过期时间")],
    reply: Reply::Json,
    ..Operation::new("post_v3_industry_coupon_tokens", "POST", "/v3/industry-coupon/tokens")
};
