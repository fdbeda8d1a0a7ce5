// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/smartguide`

use crate::{Content, Field, Kind, Operation, Repeat, Reply, Seal};

static DATA: &[Field] = &[
    Field::text("guide_id", "服务人员ID"),
    Field::integer("store_id", "门店ID"),
    Field::of("name", "企业微信的员工姓名", Kind::Sealed(Seal::MerchantKey)),
    Field::of("mobile", "手机号码", Kind::Sealed(Seal::MerchantKey)),
    Field::text("userid", "企业微信的员工ID"),
    Field::text("work_id", "工号"),
];

static POST_GUIDES_HEADERS: &[Field] = &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()];

static POST_GUIDES_ANSWER: &[Field] = &[Field::text("guide_id", "服务人员ID").required()];

/// 服务人员注册: `POST /v3/smartguide/guides`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535138>
pub static POST_GUIDES: Operation = Operation {
    title: "服务人员注册",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535138",
        "https://pay.weixin.qq.com/doc/v3/partner/4012688564",
    ],
    headers: POST_GUIDES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户ID"),
        Field::text("corpid", "企业ID").required(),
        Field::integer("store_id", "门店ID").required(),
        Field::text("userid", "企业微信的员工ID").required(),
        Field::of("name", "企业微信的员工姓名", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::of("mobile", "手机号码", Kind::Sealed(Seal::PlatformKey)).required(),
        Field::text("qr_code", "员工个人二维码").required(),
        Field::text("avatar", "头像URL").required(),
        Field::text("group_qrcode", "群二维码URL"),
    ],
    answer: POST_GUIDES_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_smartguide_guides", "POST", "/v3/smartguide/guides")
};

/// 服务人员查询: `GET /v3/smartguide/guides`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535123>
pub static GET_GUIDES: Operation = Operation {
    title: "服务人员查询",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535123",
        "https://pay.weixin.qq.com/doc/v3/partner/4012688558",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("sub_mchid", "子商户ID"),
        Field::integer("store_id", "门店ID").required(),
        Field::text("userid", "企业微信的员工ID"),
        Field::of("mobile", "手机号码", Kind::Sealed(Seal::PlatformKey)),
        Field::text("work_id", "工号"),
        Field::integer("limit", "最大资源条数"),
        Field::integer("offset", "请求资源起始位置"),
    ],
    headers: POST_GUIDES_HEADERS,
    answer: &[
        Field::integer("total_count", "服务人员数量"),
        Field::integer("limit", "最大资源条数"),
        Field::integer("offset", "请求资源起始位置"),
        Field::list("data", "服务人员信息", &Kind::Object(DATA)),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_smartguide_guides", "GET", "/v3/smartguide/guides")
};

/// 服务人员信息更新: `PATCH /v3/smartguide/guides/{guide_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535160>
pub static PATCH_GUIDES_GUIDE_ID: Operation = Operation {
    title: "服务人员信息更新",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535160",
        "https://pay.weixin.qq.com/doc/v3/partner/4012688570",
    ],
    variables: POST_GUIDES_ANSWER,
    headers: POST_GUIDES_HEADERS,
    content: Content::Json,
    body: &[
        Field::text("sub_mchid", "子商户ID"),
        Field::of("name", "企业微信的员工姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::of("mobile", "手机号码", Kind::Sealed(Seal::PlatformKey)),
        Field::text("qr_code", "员工个人二维码"),
        Field::text("avatar", "头像URL"),
        Field::text("group_qrcode", "群二维码URL"),
    ],
    ..Operation::new("patch_v3_smartguide_guides_guide_id", "PATCH", "/v3/smartguide/guides/{guide_id}")
};

/// 服务人员分配: `POST /v3/smartguide/guides/{guide_id}/assign`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012535161>
pub static POST_GUIDES_GUIDE_ID_ASSIGN: Operation = Operation {
    title: "服务人员分配",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012535161",
        "https://pay.weixin.qq.com/doc/v3/partner/4012474145",
    ],
    variables: POST_GUIDES_ANSWER,
    content: Content::Json,
    body: &[Field::text("sub_mchid", "子商户ID"), Field::text("out_trade_no", "商户订单号").required()],
    ..Operation::new("post_v3_smartguide_guides_guide_id_assign", "POST", "/v3/smartguide/guides/{guide_id}/assign")
};
