// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/payscore`

use crate::{Content, Field, Host, Kind, Operation, Repeat, Reply, Seal};

static POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费项目名称").required(),
    Field::text("description", "付费说明"),
    Field::integer("amount", "金额"),
    Field::integer("count", "付费数量"),
];

static POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称").required(),
    Field::text("description", "优惠说明").required(),
    Field::integer("count", "优惠数量"),
    Field::integer("amount", "付费金额"),
];

static RISK_FUND: &[Field] = &[
    Field::text("name", "风险金名称").required(),
    Field::integer("amount", "风险金额").required(),
    Field::text("description", "风险说明"),
];

static TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间").required(),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time", "预计服务结束时间"),
    Field::text("end_time_remark", "预计服务结束时间备注"),
];

static LOCATION: &[Field] =
    &[Field::text("start_location", "服务开始地点"), Field::text("end_location", "预计服务结束地点")];

static ANSWER_POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称").required(),
    Field::text("description", "优惠说明").required(),
    Field::integer("count", "优惠数量"),
];

static ANSWER_LOCATION: &[Field] =
    &[Field::text("start_location", "服务开始地点"), Field::text("end_location", "预计服务结束地点").required()];

static ANSWER_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费名称").required(),
    Field::text("description", "付费说明"),
    Field::integer("amount", "付费金额"),
    Field::integer("count", "付费数量"),
];

static GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称").required(),
    Field::text("description", "优惠说明").required(),
    Field::integer("amount", "优惠金额"),
    Field::integer("count", "优惠数量"),
];

static GOODS_DETAIL: &[Field] = &[
    Field::text("goods_id", "商品编码").required(),
    Field::integer("quantity", "商品数量"),
    Field::integer("unit_price", "商品价格"),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("goods_remark", "商品备注"),
];

static PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "优惠范围"),
    Field::text("type", "优惠类型"),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static DETAILS: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::integer("amount", "单笔收款金额"),
    Field::text("paid_type", "收款成功渠道"),
    Field::text("paid_time", "收款成功时间"),
    Field::text("transaction_id", "微信支付交易单号"),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(PROMOTION_DETAIL)),
];

static COLLECTION: &[Field] = &[
    Field::text("state", "收款状态").required(),
    Field::integer("total_amount", "总收款金额"),
    Field::integer("paying_amount", "待收金额"),
    Field::integer("paid_amount", "已收金额"),
    Field::list("details", "收款明细列表", &Kind::Object(DETAILS)),
];

static ANSWER_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间").required(),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time", "服务结束时间"),
    Field::text("end_time_remark", "服务结束时间备注"),
];

static GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION: &[Field] =
    &[Field::text("start_location", "服务开始地点"), Field::text("end_location", "服务结束地点")];

static BODY_POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称").required(),
    Field::text("description", "优惠说明").required(),
    Field::integer("amount", "优惠金额").required(),
    Field::integer("count", "优惠数量"),
];

static DETAIL: &[Field] = &[Field::text("paid_time", "收款成功时间").required()];

static BODY_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费项目名称"),
    Field::integer("amount", "金额"),
    Field::text("description", "计费说明"),
    Field::integer("count", "付费数量"),
];

static POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称"),
    Field::text("description", "优惠说明"),
    Field::integer("amount", "优惠金额"),
    Field::integer("count", "优惠数量"),
];

static BODY_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间"),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time", "服务结束时间"),
    Field::text("end_time_remark", "服务结束时间备注"),
];

static NAME_VALUES: &[&str] = &["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"];

static BODY_RISK_FUND: &[Field] = &[
    Field::text("name", "").values(NAME_VALUES),
    Field::integer("amount", "风险金额"),
    Field::text("description", "风险说明"),
];

static JUMP_LINK_TYPE_VALUES: &[&str] = &["JUMP_LINK_MINI_PROGRAM"];

static JUMP_LINK: &[Field] = &[
    Field::text("jump_link_type", "").values(JUMP_LINK_TYPE_VALUES),
    Field::text("appid", "小程序跳转AppID"),
    Field::text("path", "小程序跳转path"),
];

static GOODS: &[Field] = &[
    Field::text("name", "商品名称"),
    Field::text("picture", "商品图片链接"),
    Field::integer("amount", "商品单价金额"),
    Field::integer("count", "商品数量"),
    Field::list("category_id", "商品品类ID", &Kind::TEXT),
];

static SHOPPING_INFO: &[Field] = &[
    Field::text("real_merchant_appid", "实际购物商家公众号ID"),
    Field::object("jump_link", "单详跳转链接", JUMP_LINK),
    Field::list("goods", "商品列表", &Kind::Object(GOODS)),
];

static POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费名称"),
    Field::integer("amount", "付费金额"),
    Field::text("description", "付费说明"),
    Field::integer("count", "付费数量"),
];

static ANSWER_RISK_FUND: &[Field] = &[
    Field::text("name", "风险名称").required(),
    Field::integer("amount", "风险金额").required(),
    Field::text("description", "风险说明"),
];

static POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间"),
    Field::text("end_time", "服务结束时间"),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time_remark", "服务结束时间备注"),
];

static SHOPPING_INFO_JUMP_LINK: &[Field] = &[
    Field::text("jump_link_type", "跳转链接类型").required(),
    Field::text("appid", "小程序跳转AppID"),
    Field::text("path", "小程序跳转path"),
];

static SHOPPING_INFO_GOODS: &[Field] = &[
    Field::text("name", "商品名称").required(),
    Field::text("picture", "商品图片链接").required(),
    Field::integer("amount", "商品单价金额").required(),
    Field::integer("count", "商品数量").required(),
    Field::list("category_id", "商品品类ID", &Kind::TEXT),
];

static ANSWER_SHOPPING_INFO: &[Field] = &[
    Field::text("real_merchant_appid", "实际购物商家公众号ID"),
    Field::object("jump_link", "单详跳转链接", SHOPPING_INFO_JUMP_LINK).required(),
    Field::list("goods", "商品列表", &Kind::Object(SHOPPING_INFO_GOODS)).required(),
];

static TAR_TYPE_VALUES: &[&str] = &["GZIP"];

static DOWNLOAD_BILL_LIST: &[Field] = &[
    Field::integer("bill_sequence", "账单文件序号").required(),
    Field::text("hash_type", "哈希类型").required(),
    Field::text("hash_value", "哈希值").required(),
    Field::text("download_url", "下载地址").required(),
    Field::of("encrypt_key", "加密密钥", Kind::Sealed(Seal::MerchantKey)).required(),
    Field::text("nonce", "随机字符串").required(),
];

static POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费名称").required(),
    Field::integer("amount", "付费金额"),
    Field::text("description", "付费说明"),
    Field::integer("count", "付费数量"),
];

static POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间").required(),
    Field::text("end_time", "服务结束时间"),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time_remark", "服务结束时间备注"),
];

static STATE_VALUES: &[&str] = &["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"];

static STATE_DESCRIPTION_VALUES: &[&str] = &["USER_CONFIRM", "MCH_COMPLETE"];

static COLLECTION_STATE_VALUES: &[&str] = &["USER_PAYING", "USER_PAID"];

static PAID_TYPE_VALUES: &[&str] = &["NEWTON", "MCH"];

static SCOPE_VALUES: &[&str] = &["GLOBAL", "SINGLE"];

static TYPE_VALUES: &[&str] = &["CASH", "NOCASH"];

static DETAILS_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(SCOPE_VALUES),
    Field::text("type", "").values(TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static COLLECTION_DETAILS: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::integer("amount", "单笔收款金额"),
    Field::text("paid_type", "").values(PAID_TYPE_VALUES),
    Field::text("paid_time", "收款成功时间"),
    Field::text("transaction_id", "微信支付交易单号"),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(DETAILS_PROMOTION_DETAIL)),
];

static ANSWER_COLLECTION: &[Field] = &[
    Field::text("state", "").values(COLLECTION_STATE_VALUES).required(),
    Field::integer("total_amount", "总收款金额"),
    Field::integer("paying_amount", "待收金额"),
    Field::integer("paid_amount", "已收金额"),
    Field::text("bank_type", "收款银行"),
    Field::list("details", "收款明细列表", &Kind::Object(COLLECTION_DETAILS)),
];

static BODY_TYPE_VALUES: &[&str] = &["Order_Paid"];

static BODY_DETAIL: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::text("paid_time", "收款成功时间").required(),
    Field::integer("paid_amount", "收款金额"),
];

static TRANSACTION_SCENE_INFO: &[Field] =
    &[Field::text("mchid", "支付下单的商户号").required(), Field::text("sub_mchid", "支付下单的子商户号").required()];

static BODY_SHOPPING_INFO: &[Field] =
    &[Field::list("goods", "商品列表", &Kind::Object(SHOPPING_INFO_GOODS)).required()];

static POST_PARTNER_SERVICEORDER_BODY_RISK_FUND: &[Field] = &[
    Field::text("name", "").values(NAME_VALUES).required(),
    Field::integer("amount", "风险金额").required(),
    Field::text("description", "风险说明"),
];

static POST_PARTNER_SERVICEORDER_BODY_TIME_RANGE: &[Field] = &[
    Field::text("start_time", "服务开始时间"),
    Field::text("start_time_remark", "服务开始时间备注"),
    Field::text("end_time", "预计服务结束时间"),
    Field::text("end_time_remark", "预计服务结束时间备注"),
];

static DEVICE: &[Field] = &[
    Field::text("start_device_id", "服务开始的设备ID"),
    Field::text("end_device_id", "服务结束的设备ID"),
    Field::text("materiel_no", "物料URL"),
];

static PROMOTION_DETAIL_SCOPE_VALUES: &[&str] = &["SINGLE", "GLOBAL"];

static COLLECTION_DETAILS_PROMOTION_DETAIL: &[Field] = &[
    Field::text("coupon_id", "券ID").required(),
    Field::text("name", "优惠名称"),
    Field::text("scope", "").values(PROMOTION_DETAIL_SCOPE_VALUES),
    Field::text("type", "").values(TYPE_VALUES),
    Field::integer("amount", "优惠券面额").required(),
    Field::text("stock_id", "活动ID"),
    Field::integer("wechatpay_contribute", "微信出资"),
    Field::integer("merchant_contribute", "商户出资"),
    Field::integer("other_contribute", "其他出资"),
    Field::text("currency", "优惠币种"),
    Field::list("goods_detail", "单品列表", &Kind::Object(GOODS_DETAIL)),
];

static ANSWER_COLLECTION_DETAILS: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::integer("amount", "单笔收款金额"),
    Field::text("paid_type", "").values(PAID_TYPE_VALUES),
    Field::text("paid_time", "收款成功时间"),
    Field::text("transaction_id", "微信支付交易单号"),
    Field::list("promotion_detail", "优惠功能", &Kind::Object(COLLECTION_DETAILS_PROMOTION_DETAIL)),
];

static GET_PARTNER_SERVICEORDER_ANSWER_COLLECTION: &[Field] = &[
    Field::text("state", "").values(COLLECTION_STATE_VALUES).required(),
    Field::integer("total_amount", "总收款金额"),
    Field::integer("paying_amount", "待收金额"),
    Field::integer("paid_amount", "已收金额"),
    Field::list("details", "收款明细列表", &Kind::Object(ANSWER_COLLECTION_DETAILS)),
    Field::text("bank_type", "收款银行"),
];

static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY_BODY_POST_DISCOUNTS: &[Field] = &[
    Field::text("name", "优惠名称").required(),
    Field::text("description", "优惠说明"),
    Field::integer("amount", "优惠金额").required(),
    Field::integer("count", "优惠数量"),
];

static QUOTAS: &[Field] = &[
    Field::integer("risk_level", "用户分层").required(),
    Field::integer("suggested_quota", "建议先享金额").required(),
];

static FEES: &[Field] = &[
    Field::text("fee_name", "付费项目名称"),
    Field::integer("fee_count", "付费项目数量"),
    Field::integer("fee_amount", "付费项目总金额"),
    Field::text("fee_desc", "描述计费规则"),
];

static DISCOUNTS: &[Field] = &[Field::text("discount_name", "优惠名称"), Field::text("discount_desc", "优惠说明")];

static ANSWER_STATE_VALUES: &[&str] = &["CREATED", "USER_ACCEPTED", "FINISHED", "USER_PAID", "REVOKED", "EXPIRED"];

static FINISH_TYPE_VALUES: &[i64] = &[1, 2];

static ANSWER_DISCOUNTS: &[Field] = &[
    Field::text("discount_name", "优惠名称"),
    Field::integer("discount_amount", "商品优惠金额"),
    Field::text("discount_desc", "优惠说明"),
];

static PAY_TYPE_VALUES: &[&str] = &["MchChannelPayType"];

static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_SYNC_BODY_DETAIL: &[Field] =
    &[Field::text("paid_time", "用户通过其他方式付款成功的实际时间")];

static AUTHORIZATION_STATE_VALUES: &[&str] = &["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"];

static PLAN_DETAIL_LIST: &[Field] = &[
    Field::integer("original_price", "计划明细原支付金额").required(),
    Field::text("plan_discount_description", "计划明细优惠说明"),
    Field::integer("actual_price", "计划明细实际支付金额").required(),
    Field::text("plan_detail_name", "计划明细名称").required(),
];

static ANSWER_PLAN_DETAIL_LIST: &[Field] = &[
    Field::integer("plan_detail_no", "计划明细序号").required(),
    Field::text("plan_detail_name", "计划明细名称").required(),
    Field::integer("original_price", "计划明细原支付金额").required(),
    Field::text("plan_discount_description", "计划明细优惠说明"),
    Field::integer("actual_price", "计划明细实际支付金额").required(),
];

static BODY_LOCATION: &[Field] = &[Field::text("end_location", "服务结束地点")];

static POST_SERVICEORDER_OUT_ORDER_NO_MODIFY_ANSWER_COLLECTION_DETAILS: &[Field] = &[
    Field::integer("seq", "收款序号"),
    Field::integer("amount", "单笔收款金额"),
    Field::text("paid_type", "").values(PAID_TYPE_VALUES),
    Field::text("paid_time", "收款成功时间"),
    Field::text("transaction_id", "微信支付交易单号"),
];

static POST_SERVICEORDER_OUT_ORDER_NO_MODIFY_ANSWER_COLLECTION: &[Field] = &[
    Field::text("state", "").values(COLLECTION_STATE_VALUES).required(),
    Field::integer("total_amount", "总收款金额"),
    Field::integer("paying_amount", "待收金额"),
    Field::integer("paid_amount", "已收金额"),
    Field::list(
        "details",
        "收款明细列表",
        &Kind::Object(POST_SERVICEORDER_OUT_ORDER_NO_MODIFY_ANSWER_COLLECTION_DETAILS),
    ),
    Field::text("bank_type", "收款银行"),
];

static POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_POST_DISCOUNTS: &[Field] =
    &[Field::text("name", "优惠名称"), Field::text("description", "优惠说明"), Field::integer("amount", "优惠金额")];

static POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_COLLECTION_DETAILS: &[Field] = &[
    Field::integer("amount", "单笔收款金额"),
    Field::text("paid_type", "收款成功渠道"),
    Field::text("paid_time", "收款成功时间"),
    Field::text("transaction_id", "微信支付交易单号"),
];

static POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_COLLECTION: &[Field] = &[
    Field::text("state", "收款状态").required(),
    Field::integer("total_amount", "总收款金额"),
    Field::integer("paying_amount", "待收金额"),
    Field::integer("paid_amount", "已收金额"),
    Field::list(
        "details",
        "收款明细列表",
        &Kind::Object(POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_COLLECTION_DETAILS),
    ),
    Field::text("bank_type", "收款银行"),
];

static POST_SERVICEPAYONDELIVERYORDER_BODY_POST_PAYMENTS: &[Field] = &[
    Field::text("name", "付费项目名称").required(),
    Field::integer("amount", "金额"),
    Field::text("description", "计费说明"),
    Field::integer("count", "付费数量"),
];

static POST_SERVICEPAYONDELIVERYORDER_BODY_SHOPPING_INFO: &[Field] = &[
    Field::text("real_merchant_appid", "实际购物商家公众号ID"),
    Field::object("jump_link", "单详跳转链接", JUMP_LINK).required(),
    Field::list("goods", "商品列表", &Kind::Object(SHOPPING_INFO_GOODS)).required(),
];

static POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_PAYMENTS: &[Field] =
    &[Field::text("name", "付费名称"), Field::integer("amount", "付费金额"), Field::text("description", "付费说明")];

static POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_DISCOUNTS: &[Field] =
    &[Field::text("name", "优惠名称"), Field::integer("amount", "优惠金额")];

static POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_RISK_FUND: &[Field] =
    &[Field::integer("amount", "风险金额").required()];

static SIGN_PLAN_DETAIL: &[Field] = &[
    Field::integer("plan_detail_no", "计划明细序号").required(),
    Field::text("merchant_plan_detail_no", "商户侧计划明细使用订单号").required(),
];

static SIGNED_DETAIL_LIST: &[Field] = &[
    Field::integer("plan_detail_no", "计划明细序号").required(),
    Field::integer("original_price", "计划明细原支付金额").required(),
    Field::text("plan_discount_description", "计划明细优惠说明"),
    Field::integer("actual_price", "计划明细实际支付金额").required(),
    Field::text("plan_detail_state", "计划明细状态").required(),
    Field::text("order_id", "计划明细对应的支付分服务单号"),
    Field::text("merchant_plan_detail_no", "商户侧计划明细使用订单号").required(),
    Field::text("plan_detail_name", "计划详情名称").required(),
    Field::integer("actual_pay_price", "计划明细对应订单实际支付金额"),
    Field::text("use_time", "详情使用时间"),
    Field::text("complete_time", "详情完成时间"),
    Field::text("cancel_time", "详情取消时间"),
];

static SIGN_PLAN: &[Field] = &[
    Field::text("sign_plan_id", "计划签约ID").required(),
    Field::text("openid", "签约计划用户服务商应用下的OpenID"),
    Field::text("sub_openid", "签约计划用户子商户应用下的OpenID"),
    Field::text("service_id", "计划所属服务").required(),
    Field::text("mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "子商户商户号").required(),
    Field::text("appid", "服务商AppID").required(),
    Field::text("sub_appid", "子商户AppID"),
    Field::text("merchant_sign_plan_no", "商户侧签约计划号").required(),
    Field::text("merchant_callback_url", "商户回调地址").required(),
    Field::text("plan_id", "签约所属计划ID").required(),
    Field::integer("going_detail_no", "目前用户进行到的计划详情序号").required(),
    Field::text("sign_state", "计划签约状态").required(),
    Field::text("cancel_sign_time", "签约计划取消时间"),
    Field::text("cancel_sign_type", "签约计划取消类型"),
    Field::text("cancel_reason", "签约计划取消原因"),
    Field::text("plan_name", "签约计划的名称").required(),
    Field::text("plan_over_time", "签约计划的过期时间").required(),
    Field::integer("total_origin_price", "签约计划原总金额").required(),
    Field::integer("deduction_quantity", "签约计划扣费次数").required(),
    Field::integer("total_actual_price", "签约计划实际总金额").required(),
    Field::list("signed_detail_list", "签约计划明细列表", &Kind::Object(SIGNED_DETAIL_LIST)),
    Field::text("sign_time", "签约时间"),
];

static ANSWER_SIGN_PLAN: &[Field] = &[
    Field::text("sign_plan_id", "计划签约ID").required(),
    Field::text("openid", "签约计划用户应用下的OpenID"),
    Field::text("service_id", "计划所属服务").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "AppID").required(),
    Field::text("merchant_sign_plan_no", "商户侧签约计划号").required(),
    Field::text("merchant_callback_url", "商户回调地址").required(),
    Field::text("plan_id", "签约所属计划ID").required(),
    Field::integer("going_detail_no", "目前用户进行到的计划详情序号").required(),
    Field::text("sign_state", "计划签约状态").required(),
    Field::text("cancel_sign_time", "签约计划取消时间"),
    Field::text("cancel_sign_type", "签约计划取消类型"),
    Field::text("cancel_reason", "签约计划取消原因"),
    Field::text("plan_name", "签约计划的名称").required(),
    Field::text("plan_over_time", "签约计划的过期时间").required(),
    Field::integer("total_origin_price", "签约计划原总金额").required(),
    Field::integer("deduction_quantity", "签约计划扣费次数").required(),
    Field::integer("total_actual_price", "签约计划实际总金额").required(),
    Field::list("signed_detail_list", "签约计划明细列表", &Kind::Object(SIGNED_DETAIL_LIST)),
    Field::text("sign_time", "签约时间"),
];

static USE_SERVICE_STATE_VALUES: &[&str] = &["UNAVAILABLE", "AVAILABLE"];

static POST_ACQUIRINGBANK_PERMISSIONS_ANSWER: &[Field] =
    &[Field::text("apply_permissions_token", "预授权token").required()];

static GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES: &[Field] =
    &[Field::text("authorization_code", "授权协议号").required()];

static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES: &[Field] =
    &[Field::text("out_order_no", "商户服务订单号").required()];

static POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER: &[Field] = &[
    Field::text("out_order_no", "商户订单号").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("appid", "服务商公众号ID").required(),
    Field::text("mchid", "服务商商户号").required(),
    Field::text("sub_appid", "子商户公众号ID"),
    Field::text("sub_mchid", "子商户商户号").required(),
    Field::text("service_introduction", "服务信息").required(),
    Field::text("state", "服务订单状态").required(),
    Field::text("state_description", "订单状态说明"),
    Field::list(
        "post_payments",
        "后付费项目",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
    ),
    Field::list(
        "post_discounts",
        "商户优惠",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
    ),
    Field::object("risk_fund", "服务风险金", ANSWER_RISK_FUND),
    Field::object("time_range", "服务时间", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
    Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
    Field::text("attach", "附加数据"),
    Field::text("notify_url", "商户回调地址"),
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("package", "跳转微信侧数据包"),
    Field::object("shopping_info", "先用后付购物详情", ANSWER_SHOPPING_INFO),
];

static GET_OVERSEA_PARTNER_SERVICEORDER_QUERY: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("query_id", "回跳查询ID"),
];

static POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL_BODY: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::text("sub_mchid", "子商户号").required(),
    Field::text("reason", "撤销原因").required(),
];

static POST_PARTNER_PERMISSIONS_ASSESS_USER_RISK_LEVEL_ANSWER: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::text("appid", "公众号ID").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("openid", "用户标识"),
    Field::text("authorization_code", "授权协议号"),
    Field::text("authorization_state", "授权状态").required(),
    Field::text("notify_url", "授权通知地址"),
    Field::text("cancel_authorization_time", "最近一次解除授权时间"),
    Field::text("authorization_success_time", "最近一次授权成功时间"),
    Field::text("sub_mchid", "子商户商户号"),
    Field::text("sub_appid", "子商户的公众号ID"),
    Field::text("sub_openid", "子商户的用户标识"),
    Field::text("user_label", "用户标签"),
    Field::text("channel_id", "渠道商商户号"),
    Field::integer("user_risk_level", "用户分层"),
    Field::integer("risk_level_version", "分层版本"),
];

static POST_PARTNER_SERVICE_ACCOUNT_APPLICATIONS_ANSWER: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::text("mchid", "服务商商户号").required(),
    Field::text("appid", "服务商应用ID").required(),
    Field::text("sub_mchid", "子商户商户号").required(),
    Field::text("sub_appid", "子商户应用ID"),
    Field::text("out_apply_no", "申请单号").required(),
    Field::text("result_notify_url", "绑定结果回调通知地址"),
    Field::text("apply_state", "受理状态").required(),
    Field::text("reject_reason", "拒绝原因"),
];

static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::text("sub_mchid", "子商户商户号").required(),
    Field::list(
        "post_payments",
        "后付费项目",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
    )
    .required(),
    Field::list(
        "post_discounts",
        "商户优惠",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
    ),
    Field::integer("total_amount", "总金额").required(),
    Field::text("prepaid_time", "预计扣费时间").required(),
];

static GET_PARTNER_SERVICEQUOTAS_SERVICE_ID_SERVICE_ID_VARIABLES: &[Field] =
    &[Field::text("service_id", "服务ID").required()];

static POST_PAYAFTER_ORDERS_ANSWER: &[Field] = &[
    Field::text("appid", "公众账号ID"),
    Field::text("mchid", "商户号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("service_id", "服务ID"),
    Field::text("order_id", "微信支付服务订单号"),
    Field::text("miniprogram_businesstype", "小程序跳转businessType"),
    Field::text("miniprogram_appid", "小程序跳转appid"),
    Field::text("miniprogram_path", "小程序跳转路径"),
    Field::text("miniprogram_username", "小程序跳转username"),
    Field::text("package", "用于跳转到微信侧小程序订单数据"),
];

static GET_PAYAFTER_ORDERS_QUERY: &[Field] = &[
    Field::text("service_id", "服务ID"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("query_id", "回跳查询ID"),
    Field::text("appid", "公众账号ID"),
];

static GET_PAYAFTER_ORDERS_ANSWER: &[Field] = &[
    Field::text("appid", "公众账号ID"),
    Field::text("mchid", "商户号"),
    Field::text("out_order_no", "商户服务订单号"),
    Field::text("service_id", "服务ID"),
    Field::text("state", "").values(ANSWER_STATE_VALUES),
    Field::integer("finish_type", "").numbers(FINISH_TYPE_VALUES),
    Field::text("service_start_time", "服务开始时间"),
    Field::text("service_end_time", "服务结束时间"),
    Field::text("real_service_start_time", "实际服务开始时间"),
    Field::text("real_service_end_time", "实际服务结束时间"),
    Field::text("pay_succ_time", "支付完成时间"),
    Field::text("service_start_location", "开始使用服务的地点"),
    Field::text("service_end_location", "预计服务结束的地点"),
    Field::text("real_service_start_location", "开始使用服务的地点"),
    Field::text("real_service_end_location", "预计服务结束的地点"),
    Field::text("service_introduction", "服务信息"),
    Field::list("fees", "后付费", &Kind::Object(FEES)),
    Field::list("discounts", "商户优惠", &Kind::Object(ANSWER_DISCOUNTS)),
    Field::integer("risk_amount", "订单风险金额"),
    Field::integer("total_amount", "总金额"),
    Field::text("attach", "商户自定义说明"),
    Field::text("finish_ticket", "用于完结订单时传入"),
    Field::text("finish_transaction_id", "结单交易单号"),
    Field::text("pay_type", "").values(PAY_TYPE_VALUES),
];

static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_BODY: &[Field] = &[
    Field::text("appid", "公众账号ID").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("reason", "取消原因").required(),
];

static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER: &[Field] = &[
    Field::text("appid", "公众账号ID").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("out_order_no", "商户服务订单号").required(),
    Field::text("service_id", "服务ID").required(),
    Field::text("order_id", "微信支付服务订单号").required(),
];

static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_COMPLETE_BODY: &[Field] = &[
    Field::text("appid", "公众账号ID").required(),
    Field::text("service_id", "服务ID").required(),
    Field::integer("finish_type", "").numbers(FINISH_TYPE_VALUES),
    Field::text("cancel_reason", "取消订单的原因"),
    Field::text("real_service_start_time", "实际服务开始时间"),
    Field::text("real_service_end_time", "服务结束时间"),
    Field::text("real_service_end_location", "实际结束使用服务的地点"),
    Field::list("fees", "后付费", &Kind::Object(FEES)),
    Field::list("discounts", "商户优惠", &Kind::Object(ANSWER_DISCOUNTS)),
    Field::integer("total_amount", "总金额"),
    Field::text("finish_ticket", "完结凭证"),
    Field::boolean("profit_sharing", "是否指定商户分账"),
];

static GET_PERMISSIONS_OPENID_OPENID_VARIABLES: &[Field] = &[Field::text("openid", "用户标识").required()];

static POST_PLAN_PARTNER_PAYSCORE_PLANS_ANSWER: &[Field] = &[
    Field::text("plan_id", "支付分计划ID").required(),
    Field::text("service_id", "计划所属服务").required(),
    Field::text("mchid", "服务商商户号").required(),
    Field::text("sub_mchid", "子商户商户号").required(),
    Field::text("appid", "服务商AppID").required(),
    Field::text("sub_appid", "子商户AppID"),
    Field::text("merchant_plan_no", "商户侧计划号").required(),
    Field::text("plan_name", "支付分计划名称").required(),
    Field::integer("plan_duration", "支付分计划有效期").required(),
    Field::text("plan_state", "支付分计划状态").required(),
    Field::integer("total_original_price", "支付分计划原总金额").required(),
    Field::integer("deduction_quantity", "支付分计划扣费次数").required(),
    Field::integer("total_actual_price", "支付分计划实际扣费总金额").required(),
    Field::list("plan_detail_list", "支付分计划明细列表", &Kind::Object(ANSWER_PLAN_DETAIL_LIST)),
    Field::text("stop_mchid", "终止方商户号"),
    Field::text("stop_time", "终止时间"),
];

static GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_VARIABLES: &[Field] =
    &[Field::text("merchant_plan_no", "支付分计划商户侧单号").required()];

static GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_QUERY: &[Field] =
    &[Field::text("sub_mchid", "子商户号").required()];

static POST_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP_VARIABLES: &[Field] =
    &[Field::text("merchant_plan_no", "商户支付分计划对应的计划号").required()];

static POST_PLAN_PAYSCORE_PLANS_ANSWER: &[Field] = &[
    Field::text("plan_id", "支付分计划ID").required(),
    Field::text("service_id", "计划所属服务").required(),
    Field::text("mchid", "商户号").required(),
    Field::text("appid", "AppID").required(),
    Field::text("merchant_plan_no", "商户侧计划号").required(),
    Field::text("plan_name", "支付分计划名称").required(),
    Field::integer("plan_duration", "支付分计划有效期").required(),
    Field::text("plan_state", "支付分计划状态").required(),
    Field::integer("total_original_price", "支付分计划原总金额").required(),
    Field::integer("deduction_quantity", "支付分计划扣费次数").required(),
    Field::integer("total_actual_price", "支付分计划实际扣费总金额").required(),
    Field::list("plan_detail_list", "支付分计划明细列表", &Kind::Object(ANSWER_PLAN_DETAIL_LIST)),
    Field::text("stop_mchid", "终止方商户号"),
    Field::text("stop_time", "终止时间"),
];

static POST_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY: &[Field] = &[
    Field::text("service_id", "服务ID").required(),
    Field::list(
        "post_payments",
        "后付费项目",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
    )
    .required(),
    Field::list(
        "post_discounts",
        "商户优惠",
        &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
    ),
    Field::integer("total_amount", "总金额").required(),
    Field::text("prepaid_time", "预计扣费时间").required(),
];

static GET_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_VARIABLES: &[Field] =
    &[Field::text("merchant_sign_plan_no", "商户签约计划号").required()];

static POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP_VARIABLES: &[Field] =
    &[Field::text("merchant_sign_plan_no", "商户侧签约计划号").required()];

/// 从业机构预授权: `POST /v3/payscore/acquiringbank/permissions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691489>
pub static POST_ACQUIRINGBANK_PERMISSIONS: Operation = Operation {
    title: "从业机构预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012691489"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("notify_url", "商户回调地址"),
    ],
    answer: POST_ACQUIRINGBANK_PERMISSIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_acquiringbank_permissions", "POST", "/v3/payscore/acquiringbank/permissions")
};

/// 从业机构查询与用户授权记录（授权协议号）: `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461004>
pub static GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE: Operation = Operation {
    title: "从业机构查询与用户授权记录（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461004"],
    repeat: Repeat::Harmless,
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    query: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
    ],
    answer: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("authorization_state", "授权状态").required(),
        Field::text("notify_url", "授权通知地址"),
        Field::text("cancel_authorization_time", "最近一次解除授权时间"),
        Field::text("authorization_success_time", "最近一次授权成功时间"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("channel_id", "渠道商商户号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_acquiringbank_permissions_authorization_code_authorization_code",
        "GET",
        "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
    )
};

/// 从业机构解除用户授权关系（授权协议号）: `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461012>
pub static POST_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_TERMINATE: Operation = Operation {
    title: "从业机构解除用户授权关系（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461012"],
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("channel_id", "渠道商商户号"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("reason", "撤销原因").required(),
    ],
    ..Operation::new(
        "post_v3_payscore_acquiringbank_permissions_authorization_code_authorization_code_terminate",
        "POST",
        "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
    )
};

/// 从业机构创建微信支付分订单: `POST /v3/payscore/acquiringbank/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691326>
pub static POST_ACQUIRINGBANK_SERVICEORDER: Operation = Operation {
    title: "从业机构创建微信支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691326",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194023",
    ],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_PAYMENTS)),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", RISK_FUND).required(),
        Field::object("time_range", "服务时间段", TIME_RANGE).required(),
        Field::object("location", "服务位置", LOCATION),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("attach", "商户数据包"),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_PAYMENTS)),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(ANSWER_POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", RISK_FUND),
        Field::object("time_range", "服务时间段", TIME_RANGE),
        Field::object("location", "服务位置", ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("package", "跳转微信侧数据包"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_acquiringbank_serviceorder", "POST", "/v3/payscore/acquiringbank/serviceorder")
};

/// 从业机构查询微信支付分订单: `GET /v3/payscore/acquiringbank/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691343>
pub static GET_ACQUIRINGBANK_SERVICEORDER: Operation = Operation {
    title: "从业机构查询微信支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691343",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194035",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("out_order_no", "商户服务订单号"),
        Field::text("query_id", "回跳查询ID"),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "订单风险金", RISK_FUND).required(),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", COLLECTION),
        Field::object("time_range", "服务时间段", ANSWER_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_acquiringbank_serviceorder", "GET", "/v3/payscore/acquiringbank/serviceorder")
};

/// 从业机构查询微信支付分扣款信息: `GET /v3/payscore/acquiringbank/serviceorder/deduction`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012458665>
pub static GET_ACQUIRINGBANK_SERVICEORDER_DEDUCTION: Operation = Operation {
    title: "从业机构查询微信支付分扣款信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012458665",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194110",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "从业机构申请的公众号或移动应用AppID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户申请的公众号或移动应用AppID"),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("out_order_no", "商户服务订单号"),
    ],
    answer: &[
        Field::text("description", "商品或支付单简要描述").required(),
        Field::text("out_trade_no", "商户扣款单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_acquiringbank_serviceorder_deduction",
        "GET",
        "/v3/payscore/acquiringbank/serviceorder/deduction",
    )
};

/// 从业机构取消微信支付分订单: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012458146>
pub static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "从业机构取消微信支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012458146",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194058",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("reason", "撤销原因").required(),
    ],
    ..Operation::new(
        "post_v3_payscore_acquiringbank_serviceorder_out_order_no_cancel",
        "POST",
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
    )
};

/// 从业机构完结微信支付分订单: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012460791>
pub static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "从业机构完结微信支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012460791",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194080",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("channel_id", "渠道商商户号"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)).required(),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(BODY_POST_DISCOUNTS)),
        Field::integer("total_amount", "总金额").required(),
        Field::object("time_range", "实际服务时间", ANSWER_TIME_RANGE),
        Field::object("location", "实际服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("complete_time", "完结服务时间"),
        Field::text("goods_tag", "订单优惠标记"),
    ],
    ..Operation::new(
        "post_v3_payscore_acquiringbank_serviceorder_out_order_no_complete",
        "POST",
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
    )
};

/// 从业机构修改微信支付分订单金额: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691363>
pub static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_MODIFY: Operation = Operation {
    title: "从业机构修改微信支付分订单金额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691363",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194282",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("channel_id", "渠道商商户号"),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(BODY_POST_DISCOUNTS)),
        Field::integer("total_amount", "总金额").required(),
        Field::text("reason", "修改原因").required(),
    ],
    ..Operation::new(
        "post_v3_payscore_acquiringbank_serviceorder_out_order_no_modify",
        "POST",
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
    )
};

/// 从业机构登记微信支付分扣款信息: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012458414>
pub static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_REGISTERDEDUCTINFO: Operation = Operation {
    title: "从业机构登记微信支付分扣款信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012458414",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194100",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("channel_id", "渠道商商户号").required(),
        Field::text("out_trade_no", "商户系统内部扣款单号"),
        Field::text("sub_appid", "子商户公众账号ID"),
    ],
    answer: &[Field::text("description", "商品或支付单简要描述")],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_acquiringbank_serviceorder_out_order_no_registerdeductinfo",
        "POST",
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    )
};

/// 从业机构同步微信支付分订单信息: `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012691378>
pub static POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_SYNC: Operation = Operation {
    title: "从业机构同步微信支付分订单信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012691378",
        "https://pay.weixin.qq.com/doc/v3/partner/4013194292",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("channel_id", "渠道商商户号"),
        Field::text("type", "场景类型").required(),
        Field::object("detail", "内容信息详情", DETAIL).required(),
    ],
    ..Operation::new(
        "post_v3_payscore_acquiringbank_serviceorder_out_order_no_sync",
        "POST",
        "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
    )
};

/// 从业机构创建先用后付订单: `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012783674>
pub static POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER: Operation = Operation {
    title: "从业机构创建先用后付订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012783674"],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("channel_id", "渠道商商户号"),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("time_range", "服务时间段", BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::object("risk_fund", "订单风险金", BODY_RISK_FUND),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("mchid", "商户号"),
        Field::object("shopping_info", "先用后付购物详情", SHOPPING_INFO),
    ],
    answer: POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_acquiringbank_servicepayondeliveryorder",
        "POST",
        "/v3/payscore/acquiringbank/servicepayondeliveryorder",
    )
};

/// 商户申请获取对账单: `GET /v3/payscore/merchant-bill`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013394586>
pub static GET_MERCHANT_BILL: Operation = Operation {
    title: "商户申请获取对账单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013394586"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("bill_date", "账单日期").required(),
        Field::text("tar_type", "").values(TAR_TYPE_VALUES),
        Field::text("encryption_algorithm", "加密算法").required(),
        Field::text("service_id", "服务ID").required(),
    ],
    answer: &[
        Field::integer("download_bill_count", "下载信息总数").required(),
        Field::list("download_bill_list", "下载信息明细", &Kind::Object(DOWNLOAD_BILL_LIST)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_merchant_bill", "GET", "/v3/payscore/merchant-bill")
};

/// 创建支付分订单: `POST /v3/payscore/oversea/partner/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4014096395>
pub static POST_OVERSEA_PARTNER_SERVICEORDER: Operation = Operation {
    title: "创建支付分订单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4014096395"],
    host: Host::HongKong,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("out_order_no", "商户订单号").required(),
        Field::text("currency", "货币类型").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS)),
        Field::list("post_discounts", "商户优惠", &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS)),
        Field::object("risk_fund", "服务风险金", ANSWER_RISK_FUND).required(),
        Field::object("time_range", "服务时间", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", LOCATION),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("attach", "商户数据包"),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("currency", "货币类型"),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS)),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(ANSWER_POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", RISK_FUND),
        Field::object("time_range", "服务时间段", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE),
        Field::object("location", "服务位置", ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("package", "跳转微信侧数据包"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_oversea_partner_serviceorder",
        "POST",
        "/v3/payscore/oversea/partner/serviceorder",
    )
};

/// 查询支付分订单: `GET /v3/payscore/oversea/partner/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4014096411>
pub static GET_OVERSEA_PARTNER_SERVICEORDER: Operation = Operation {
    title: "查询支付分订单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4014096411"],
    host: Host::HongKong,
    repeat: Repeat::Harmless,
    query: GET_OVERSEA_PARTNER_SERVICEORDER_QUERY,
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS)),
        Field::list("post_discounts", "商户优惠", &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", RISK_FUND).required(),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", ANSWER_COLLECTION),
        Field::object("time_range", "服务时间段", BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("currency", "货币类型"),
        Field::integer("currency_price", "汇率值"),
        Field::text("currency_rate_info", "汇率"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_oversea_partner_serviceorder", "GET", "/v3/payscore/oversea/partner/serviceorder")
};

/// 取消支付分订单: `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4014096416>
pub static POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "取消支付分订单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4014096416"],
    host: Host::HongKong,
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL_BODY,
    ..Operation::new(
        "post_v3_payscore_oversea_partner_serviceorder_out_order_no_cancel",
        "POST",
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
    )
};

/// 完结支付分订单: `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4014096431>
pub static POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "完结支付分订单",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4014096431"],
    host: Host::HongKong,
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)).required(),
        Field::list("post_discounts", "商户优惠", &Kind::Object(BODY_POST_DISCOUNTS)),
        Field::integer("total_amount", "总金额").required(),
        Field::text("currency", "货币类型"),
        Field::object("time_range", "实际服务时间", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "实际服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("complete_time", "完结服务时间"),
        Field::text("goods_tag", "订单优惠标记"),
    ],
    ..Operation::new(
        "post_v3_payscore_oversea_partner_serviceorder_out_order_no_complete",
        "POST",
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
    )
};

/// 同步支付分订单信息: `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`.
///
/// <https://pay.weixin.qq.com/doc/global/v3/zh/4014096438>
pub static POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_SYNC: Operation = Operation {
    title: "同步支付分订单信息",
    links: &["https://pay.weixin.qq.com/doc/global/v3/zh/4014096438"],
    host: Host::HongKong,
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("type", "").values(BODY_TYPE_VALUES).required(),
        Field::object("detail", "内容信息详情", BODY_DETAIL).required(),
    ],
    ..Operation::new(
        "post_v3_payscore_oversea_partner_serviceorder_out_order_no_sync",
        "POST",
        "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
    )
};

/// 商户预授权: `POST /v3/payscore/partner/permissions`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012382030>
pub static POST_PARTNER_PERMISSIONS: Operation = Operation {
    title: "商户预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012382030"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("notify_url", "商户回调地址"),
    ],
    answer: POST_ACQUIRINGBANK_PERMISSIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_partner_permissions", "POST", "/v3/payscore/partner/permissions")
};

/// 服务商场景中预授权: `POST /v3/payscore/partner/permissions/apply-for-scene`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012778802>
pub static POST_PARTNER_PERMISSIONS_APPLY_FOR_SCENE: Operation = Operation {
    title: "服务商场景中预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012778802"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商的公众号ID").required(),
        Field::text("sub_appid", "子商户的公众号ID"),
        Field::text("sub_mchid", "子商户的商户号").required(),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("notify_url", "通知地址"),
        Field::text("scene", "授权场景").required(),
        Field::object("transaction_scene_info", "微信支付交易中授权附带的参数", TRANSACTION_SCENE_INFO),
    ],
    answer: &[
        Field::text("scene", "授权场景").required(),
        Field::text("transaction_permissions_token", "微信支付交易中授权token"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_partner_permissions_apply_for_scene",
        "POST",
        "/v3/payscore/partner/permissions/apply-for-scene",
    )
};

/// 服务商评估用户分层: `POST /v3/payscore/partner/permissions/assess-user-risk-level`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012783585>
pub static POST_PARTNER_PERMISSIONS_ASSESS_USER_RISK_LEVEL: Operation = Operation {
    title: "服务商评估用户分层",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012783585"],
    query: &[Field::text("sub_mchid", "子商户商户号").required()],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商的公众号ID").required(),
        Field::text("sub_appid", "子商户的公众号ID"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("openid", "服务商的用户标识"),
        Field::text("sub_openid", "子商户的用户标识"),
        Field::object("shopping_info", "先用后付商品信息", BODY_SHOPPING_INFO),
    ],
    answer: POST_PARTNER_PERMISSIONS_ASSESS_USER_RISK_LEVEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_partner_permissions_assess_user_risk_level",
        "POST",
        "/v3/payscore/partner/permissions/assess-user-risk-level",
    )
};

/// 查询与用户授权记录（授权协议号）: `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692687>
pub static GET_PARTNER_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE: Operation = Operation {
    title: "查询与用户授权记录（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012692687"],
    repeat: Repeat::Harmless,
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    query: &[Field::text("service_id", "服务ID").required(), Field::text("sub_mchid", "子商户号").required()],
    answer: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("authorization_state", "授权状态").required(),
        Field::text("notify_url", "授权通知地址"),
        Field::text("cancel_authorization_time", "最近一次解除授权时间"),
        Field::text("authorization_success_time", "最近一次授权成功时间"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::integer("user_risk_level", "用户分层"),
        Field::integer("risk_level_version", "分层版本"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_partner_permissions_authorization_code_authorization_code",
        "GET",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
    )
};

/// 解除用户授权关系（授权协议号）: `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012382049>
pub static POST_PARTNER_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_TERMINATE: Operation = Operation {
    title: "解除用户授权关系（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012382049"],
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    content: Content::Json,
    body: POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL_BODY,
    ..Operation::new(
        "post_v3_payscore_partner_permissions_authorization_code_authorization_code_terminate",
        "POST",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
    )
};

/// 查询与用户授权记录（openid）: `GET /v3/payscore/partner/permissions/search`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692798>
pub static GET_PARTNER_PERMISSIONS_SEARCH: Operation = Operation {
    title: "查询与用户授权记录（openid）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012692798"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "子商户公众号下openid"),
    ],
    answer: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "应用ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("authorization_state", "授权状态").required(),
        Field::text("notify_url", "授权通知地址"),
        Field::text("cancel_authorization_time", "最近一次解除授权时间"),
        Field::text("authorization_success_time", "最近一次授权成功时间").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::integer("user_risk_level", "用户分层"),
        Field::integer("risk_level_version", "分层版本"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_partner_permissions_search", "GET", "/v3/payscore/partner/permissions/search")
};

/// 解除用户授权关系（openid）: `POST /v3/payscore/partner/permissions/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012461154>
pub static POST_PARTNER_PERMISSIONS_TERMINATE: Operation = Operation {
    title: "解除用户授权关系（openid）",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012461154"],
    content: Content::Json,
    body: &[
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下openid"),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("reason", "撤销原因").required(),
    ],
    ..Operation::new(
        "post_v3_payscore_partner_permissions_terminate",
        "POST",
        "/v3/payscore/partner/permissions/terminate",
    )
};

/// 收付通子商户申请绑定支付分服务: `POST /v3/payscore/partner/service-account-applications`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715051>
pub static POST_PARTNER_SERVICE_ACCOUNT_APPLICATIONS: Operation = Operation {
    title: "收付通子商户申请绑定支付分服务",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012715051",
        "https://pay.weixin.qq.com/doc/v3/partner/4013394514",
    ],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("out_apply_no", "商户申请绑定单号").required(),
        Field::text("result_notify_url", "绑定结果回调通知地址"),
    ],
    answer: POST_PARTNER_SERVICE_ACCOUNT_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_partner_service_account_applications",
        "POST",
        "/v3/payscore/partner/service-account-applications",
    )
};

/// 查询收付通子商户服务绑定结果: `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012715111>
pub static GET_PARTNER_SERVICE_ACCOUNT_APPLICATIONS_OUT_APPLY_NO: Operation = Operation {
    title: "查询收付通子商户服务绑定结果",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012715111",
        "https://pay.weixin.qq.com/doc/v3/partner/4013394503",
    ],
    repeat: Repeat::Harmless,
    variables: &[Field::text("out_apply_no", "商户申请绑定单号").required()],
    answer: POST_PARTNER_SERVICE_ACCOUNT_APPLICATIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_partner_service_account_applications_out_apply_no",
        "GET",
        "/v3/payscore/partner/service-account-applications/{out_apply_no}",
    )
};

/// 创建支付分订单: `POST /v3/payscore/partner/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692136>
pub static POST_PARTNER_SERVICEORDER: Operation = Operation {
    title: "创建支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012692136",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138534",
    ],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "订单风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND).required(),
        Field::object("time_range", "服务时间", POST_PARTNER_SERVICEORDER_BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", LOCATION),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("attach", "商户数据包"),
        Field::object("device", "设备信息", DEVICE),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_PAYMENTS)),
        Field::list("post_discounts", "商户优惠", &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS)),
        Field::object("risk_fund", "订单风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND),
        Field::object("time_range", "服务时间段", TIME_RANGE),
        Field::object("location", "服务位置", ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("package", "跳转微信侧数据包"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_partner_serviceorder", "POST", "/v3/payscore/partner/serviceorder")
};

/// 查询支付分订单: `GET /v3/payscore/partner/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692256>
pub static GET_PARTNER_SERVICEORDER: Operation = Operation {
    title: "查询支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012692256",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138559",
    ],
    repeat: Repeat::Harmless,
    query: GET_OVERSEA_PARTNER_SERVICEORDER_QUERY,
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("sub_mchid", "子商户号"),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "订单风险金", RISK_FUND),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", GET_PARTNER_SERVICEORDER_ANSWER_COLLECTION),
        Field::object("time_range", "服务时间", BODY_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("order_id", "微信支付服务订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_partner_serviceorder", "GET", "/v3/payscore/partner/serviceorder")
};

/// 创单结单合并: `POST /v3/payscore/partner/serviceorder/direct-complete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012923757>
pub static POST_PARTNER_SERVICEORDER_DIRECT_COMPLETE: Operation = Operation {
    title: "创单结单合并",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012923757"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商应用ID").required(),
        Field::text("sub_appid", "子商户应用ID").required(),
        Field::text("sub_mchid", "子商户号"),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::integer("total_amount", "总金额").required(),
        Field::object("time_range", "服务时间段", ANSWER_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
    ],
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_direct_complete",
        "POST",
        "/v3/payscore/partner/serviceorder/direct-complete",
    )
};

/// 取消支付分订单: `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012458758>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "取消支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012458758",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138589",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_OVERSEA_PARTNER_SERVICEORDER_OUT_ORDER_NO_CANCEL_BODY,
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_cancel",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/cancel",
    )
};

/// 完结支付分订单: `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692408>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "完结支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012692408",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138598",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)).required(),
        Field::list("post_discounts", "后付费商户优惠", &Kind::Object(BODY_POST_DISCOUNTS)),
        Field::integer("total_amount", "总金额").required(),
        Field::object("time_range", "实际服务时间", BODY_TIME_RANGE),
        Field::object("location", "实际服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("complete_time", "完结服务时间"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::object("device", "设备信息", DEVICE),
    ],
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_complete",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
    )
};

/// 修改订单金额: `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012692360>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY: Operation = Operation {
    title: "修改订单金额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012692360",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138819",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID"),
        Field::text("sub_mchid", "子商户号").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(ANSWER_POST_PAYMENTS)).required(),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY_BODY_POST_DISCOUNTS),
        ),
        Field::integer("total_amount", "总金额").required(),
        Field::text("reason", "修改原因").required(),
        Field::object("device", "设备信息", DEVICE),
    ],
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_modify",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
    )
};

/// 商户发起催收扣款: `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013394544>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_PAY: Operation = Operation {
    title: "商户发起催收扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013394544"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[Field::text("service_id", "服务ID"), Field::text("sub_mchid", "子商户号").required()],
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_pay",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
    )
};

/// 下发服务费用待处理消息: `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013394914>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE: Operation = Operation {
    title: "下发服务费用待处理消息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013394914"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY,
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_send_pendingmessage",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
    )
};

/// 下发服务预扣费消息: `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013394929>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SEND_PREPAIDMESSAGE: Operation = Operation {
    title: "下发服务预扣费消息",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013394929"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY,
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_send_prepaidmessage",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
    )
};

/// 同步订单信息: `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012458816>
pub static POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_SYNC: Operation = Operation {
    title: "同步订单信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/partner/4012458816",
        "https://pay.weixin.qq.com/doc/v3/partner/4013138975",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("type", "场景类型").required(),
        Field::object("detail", "内容信息详情", BODY_DETAIL).required(),
    ],
    ..Operation::new(
        "post_v3_payscore_partner_serviceorder_out_order_no_sync",
        "POST",
        "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
    )
};

/// 创建先用后付订单: `POST /v3/payscore/partner/servicepayondeliveryorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012783634>
pub static POST_PARTNER_SERVICEPAYONDELIVERYORDER: Operation = Operation {
    title: "创建先用后付订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012783634"],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户应用ID"),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("time_range", "服务时间", BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::object("risk_fund", "订单风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND).required(),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("mchid", "商户号"),
        Field::object("shopping_info", "先用后付购物详情", SHOPPING_INFO).required(),
    ],
    answer: POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_partner_servicepayondeliveryorder",
        "POST",
        "/v3/payscore/partner/servicepayondeliveryorder",
    )
};

/// 查询用户分层对应建议先享金额: `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4013394486>
pub static GET_PARTNER_SERVICEQUOTAS_SERVICE_ID_SERVICE_ID: Operation = Operation {
    title: "查询用户分层对应建议先享金额",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4013394486"],
    repeat: Repeat::Harmless,
    variables: GET_PARTNER_SERVICEQUOTAS_SERVICE_ID_SERVICE_ID_VARIABLES,
    query: &[
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("appid", "服务商的公众号ID").required(),
        Field::text("sub_appid", "子商户的公众号ID"),
        Field::integer("risk_level_version", "分层版本").required(),
    ],
    answer: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("appid", "公众号ID").required(),
        Field::text("sub_appid", "子商户的公众号ID"),
        Field::integer("risk_level_version", "分层版本").required(),
        Field::list("quotas", "先享金额列表", &Kind::Object(QUOTAS)).required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_partner_servicequotas_service_id_service_id",
        "GET",
        "/v3/payscore/partner/servicequotas/service-id/{service_id}",
    )
};

/// 创建先享后付订单: `POST /v3/payscore/payafter-orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3>
pub static POST_PAYAFTER_ORDERS: Operation = Operation {
    title: "创建先享后付订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3"],
    headers: &[Field::text("Wechatpay-Serial", "微信支付公钥ID/平台证书序列号").required()],
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_start_time", "用户下单时确认的服务开始时间"),
        Field::text("service_end_time", "用户下单时确定的预计服务结束时间"),
        Field::text("service_start_location", "开始使用服务的地点"),
        Field::text("service_end_location", "预计服务结束的地点"),
        Field::text("service_introduction", "服务信息"),
        Field::list("fees", "后付费", &Kind::Object(FEES)),
        Field::list("discounts", "商户优惠", &Kind::Object(DISCOUNTS)),
        Field::integer("risk_amount", "订单风险金额"),
        Field::text("attach", "商户自定义说明"),
        Field::boolean("need_user_confirm", "使用需用户确认订单类型"),
        Field::text("openid", "微信用户在商户对应appid下的唯一标识"),
        Field::of("name", "用户姓名", Kind::Sealed(Seal::PlatformKey)),
        Field::of("phone", "用户手机号", Kind::Sealed(Seal::PlatformKey)),
        Field::of("userid", "用户身份证ID", Kind::Sealed(Seal::PlatformKey)),
        Field::of("address", "用户收货地址", Kind::Sealed(Seal::PlatformKey)),
    ],
    answer: POST_PAYAFTER_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_payafter_orders", "POST", "/v3/payscore/payafter-orders")
};

/// 查询先享后付订单: `GET /v3/payscore/payafter-orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4>
pub static GET_PAYAFTER_ORDERS: Operation = Operation {
    title: "查询先享后付订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4"],
    repeat: Repeat::Harmless,
    query: GET_PAYAFTER_ORDERS_QUERY,
    answer: GET_PAYAFTER_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_payafter_orders", "GET", "/v3/payscore/payafter-orders")
};

/// 撤销先享后付订单: `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5>
pub static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "撤销先享后付订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_BODY,
    answer: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_payafter_orders_out_order_no_cancel",
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/cancel",
    )
};

/// 完结先享后付订单: `POST /v3/payscore/payafter-orders/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6>
pub static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "完结先享后付订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_COMPLETE_BODY,
    answer: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_payafter_orders_out_order_no_complete",
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/complete",
    )
};

/// 支付分订单同步: `POST /v3/payscore/payafter-orders/{out_order_no}/sync`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1>
pub static POST_PAYAFTER_ORDERS_OUT_ORDER_NO_SYNC: Operation = Operation {
    title: "支付分订单同步",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID"),
        Field::text("service_id", "服务ID"),
        Field::text("type", "").values(BODY_TYPE_VALUES),
        Field::object("detail", "内容信息详情", POST_PAYAFTER_ORDERS_OUT_ORDER_NO_SYNC_BODY_DETAIL),
    ],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("order_id", "微信支付服务订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_payafter_orders_out_order_no_sync",
        "POST",
        "/v3/payscore/payafter-orders/{out_order_no}/sync",
    )
};

/// 商户预授权: `POST /v3/payscore/permissions`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012647349>
pub static POST_PERMISSIONS: Operation = Operation {
    title: "商户预授权",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012647349"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务id").required(),
        Field::text("appid", "公众号id").required(),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("notify_url", "通知地址"),
    ],
    answer: POST_ACQUIRINGBANK_PERMISSIONS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_permissions", "POST", "/v3/payscore/permissions")
};

/// 商户评估用户分层: `POST /v3/payscore/permissions/assess-user-risk-level`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012856611>
pub static POST_PERMISSIONS_ASSESS_USER_RISK_LEVEL: Operation = Operation {
    title: "商户评估用户分层",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012856611"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "公众号ID").required(),
        Field::text("authorization_code", "授权协议号"),
        Field::text("openid", "用户标识"),
        Field::object("shopping_info", "先用后付商品信息", BODY_SHOPPING_INFO),
    ],
    answer: POST_PARTNER_PERMISSIONS_ASSESS_USER_RISK_LEVEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_permissions_assess_user_risk_level",
        "POST",
        "/v3/payscore/permissions/assess-user-risk-level",
    )
};

/// 查询与用户授权记录（授权协议号）: `GET /v3/payscore/permissions/authorization-code/{authorization_code}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012647401>
pub static GET_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE: Operation = Operation {
    title: "查询与用户授权记录（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012647401"],
    repeat: Repeat::Harmless,
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    query: GET_PARTNER_SERVICEQUOTAS_SERVICE_ID_SERVICE_ID_VARIABLES,
    answer: &[
        Field::text("service_id", "服务id").required(),
        Field::text("appid", "公众号id").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("openid", "用户标识"),
        Field::text("authorization_code", "授权协议号").required(),
        Field::text("authorization_state", "").values(AUTHORIZATION_STATE_VALUES).required(),
        Field::text("notify_url", "授权通知地址"),
        Field::text("cancel_authorization_time", "最近一次解除授权时间"),
        Field::text("authorization_success_time", "最近一次授权成功时间"),
        Field::integer("user_risk_level", "用户分层"),
        Field::integer("risk_level_version", "分层版本"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_permissions_authorization_code_authorization_code",
        "GET",
        "/v3/payscore/permissions/authorization-code/{authorization_code}",
    )
};

/// 解除用户授权关系（授权协议号）: `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012647410>
pub static POST_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_TERMINATE: Operation = Operation {
    title: "解除用户授权关系（授权协议号）",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012647410"],
    variables: GET_ACQUIRINGBANK_PERMISSIONS_AUTHORIZATION_CODE_AUTHORIZATION_CODE_VARIABLES,
    content: Content::Json,
    body: &[Field::text("service_id", "服务id").required(), Field::text("reason", "撤销原因").required()],
    ..Operation::new(
        "post_v3_payscore_permissions_authorization_code_authorization_code_terminate",
        "POST",
        "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
    )
};

/// 查询与用户授权记录（openid）: `GET /v3/payscore/permissions/openid/{openid}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012647404>
pub static GET_PERMISSIONS_OPENID_OPENID: Operation = Operation {
    title: "查询与用户授权记录（openid）",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012647404"],
    repeat: Repeat::Harmless,
    variables: GET_PERMISSIONS_OPENID_OPENID_VARIABLES,
    query: &[Field::text("service_id", "服务ID").required(), Field::text("appid", "公众号id").required()],
    answer: &[
        Field::text("service_id", "服务id").required(),
        Field::text("appid", "公众号id").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("openid", "用户标识"),
        Field::text("authorization_code", "授权协议号"),
        Field::text("authorization_state", "").values(AUTHORIZATION_STATE_VALUES).required(),
        Field::text("cancel_authorization_time", "最近一次解除授权时间"),
        Field::text("authorization_success_time", "最近一次授权成功时间"),
        Field::integer("user_risk_level", "用户分层"),
        Field::integer("risk_level_version", "分层版本"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_permissions_openid_openid", "GET", "/v3/payscore/permissions/openid/{openid}")
};

/// 解除用户授权关系（openid）: `POST /v3/payscore/permissions/openid/{openid}/terminate`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012647413>
pub static POST_PERMISSIONS_OPENID_OPENID_TERMINATE: Operation = Operation {
    title: "解除用户授权关系（openid）",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012647413"],
    variables: GET_PERMISSIONS_OPENID_OPENID_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "公众号id").required(),
        Field::text("reason", "撤销原因").required(),
    ],
    ..Operation::new(
        "post_v3_payscore_permissions_openid_openid_terminate",
        "POST",
        "/v3/payscore/permissions/openid/{openid}/terminate",
    )
};

/// 创建支付分计划: `POST /v3/payscore/plan/partner/payscore-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463290>
pub static POST_PLAN_PARTNER_PAYSCORE_PLANS: Operation = Operation {
    title: "创建支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463290"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "计划所属服务").required(),
        Field::text("appid", "服务商的AppID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户的AppID"),
        Field::text("plan_name", "支付分计划名称").required(),
        Field::integer("plan_duration", "支付分计划有效期").required(),
        Field::integer("deduction_quantity", "支付分计划扣费次数").required(),
        Field::integer("total_original_price", "支付分计划原总金额").required(),
        Field::integer("total_actual_price", "支付分计划实际扣费总金额").required(),
        Field::list("plan_detail_list", "支付分计划明细列表", &Kind::Object(PLAN_DETAIL_LIST)),
        Field::text("merchant_plan_no", "商户侧计划号").required(),
    ],
    answer: POST_PLAN_PARTNER_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_plan_partner_payscore_plans", "POST", "/v3/payscore/plan/partner/payscore-plans")
};

/// 查询支付分计划: `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463318>
pub static GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO: Operation = Operation {
    title: "查询支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463318"],
    repeat: Repeat::Harmless,
    variables: GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_VARIABLES,
    query: GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_QUERY,
    answer: POST_PLAN_PARTNER_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no",
        "GET",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    )
};

/// 停止支付分计划: `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463322>
pub static POST_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP: Operation = Operation {
    title: "停止支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463322"],
    variables: POST_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP_VARIABLES,
    content: Content::Json,
    body: GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_QUERY,
    answer: POST_PLAN_PARTNER_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_plan_partner_payscore_plans_merchant_plan_no_merchant_plan_no_stop",
        "POST",
        "/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    )
};

/// 创建支付分计划: `POST /v3/payscore/plan/payscore-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012467232>
pub static POST_PLAN_PAYSCORE_PLANS: Operation = Operation {
    title: "创建支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012467232"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "计划所属服务").required(),
        Field::text("appid", "AppID").required(),
        Field::text("plan_name", "支付分计划名称").required(),
        Field::integer("plan_duration", "支付分计划有效期").required(),
        Field::integer("deduction_quantity", "支付分计划扣费次数").required(),
        Field::integer("total_original_price", "支付分计划原总金额").required(),
        Field::integer("total_actual_price", "支付分计划实际扣费总金额").required(),
        Field::list("plan_detail_list", "支付分计划明细列表", &Kind::Object(PLAN_DETAIL_LIST)),
        Field::text("merchant_plan_no", "商户侧计划号").required(),
    ],
    answer: POST_PLAN_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_plan_payscore_plans", "POST", "/v3/payscore/plan/payscore-plans")
};

/// 查询支付分计划: `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012470804>
pub static GET_PLAN_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO: Operation = Operation {
    title: "查询支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012470804"],
    repeat: Repeat::Harmless,
    variables: GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_VARIABLES,
    answer: POST_PLAN_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no",
        "GET",
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
    )
};

/// 停止支付分计划: `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012470851>
pub static POST_PLAN_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP: Operation = Operation {
    title: "停止支付分计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012470851"],
    variables: POST_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_STOP_VARIABLES,
    answer: POST_PLAN_PAYSCORE_PLANS_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no_stop",
        "POST",
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
    )
};

/// 创建支付分订单: `POST /v3/payscore/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587900>
pub static POST_SERVICEORDER: Operation = Operation {
    title: "创建支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587900",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647418",
    ],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS)),
        Field::list("post_discounts", "商户优惠", &Kind::Object(ANSWER_POST_DISCOUNTS)),
        Field::object("time_range", "服务时间段", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::object("risk_fund", "服务风险金", ANSWER_RISK_FUND).required(),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::object("device", "设备信息", DEVICE),
    ],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND),
        Field::object("time_range", "服务时间段", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("package", "跳转微信侧小程序订单数据").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_serviceorder", "POST", "/v3/payscore/serviceorder")
};

/// 查询支付分订单: `GET /v3/payscore/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587902>
pub static GET_SERVICEORDER: Operation = Operation {
    title: "查询支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587902",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647419",
    ],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("out_order_no", "商户服务订单号"),
        Field::text("query_id", "回跳查询ID"),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "公众账号ID").required(),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", GET_PARTNER_SERVICEORDER_ANSWER_COLLECTION),
        Field::object("time_range", "服务时间", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("order_id", "微信支付服务订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_serviceorder", "GET", "/v3/payscore/serviceorder")
};

/// 创单结单合并: `POST /v3/payscore/serviceorder/direct-complete`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml>
pub static POST_SERVICEORDER_DIRECT_COMPLETE: Operation = Operation {
    title: "创单结单合并",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml"],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("time_range", "服务时间段", BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("service_introduction", "服务信息"),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("openid", "用户标识"),
        Field::integer("total_amount", "总金额"),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("goods_tag", "订单优惠标记"),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("time_range", "服务时间段", BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES).required(),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::integer("total_amount", "总金额"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_direct_complete",
        "POST",
        "/v3/payscore/serviceorder/direct-complete",
    )
};

/// 取消支付分订单: `POST /v3/payscore/serviceorder/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587905>
pub static POST_SERVICEORDER_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "取消支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587905",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647422",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_BODY,
    answer: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_cancel",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/cancel",
    )
};

/// 完结支付分订单: `POST /v3/payscore/serviceorder/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587955>
pub static POST_SERVICEORDER_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "完结支付分订单",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587955",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647421",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务订单号").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS))
            .required(),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY_BODY_POST_DISCOUNTS),
        ),
        Field::integer("total_amount", "总金额").required(),
        Field::object("time_range", "实际服务时间段", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "实际服务位置", BODY_LOCATION),
        Field::boolean("profit_sharing", "微信支付服务分账标记"),
        Field::text("goods_tag", "订单优惠标记"),
        Field::object("device", "设备信息", DEVICE),
    ],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::integer("total_amount", "商户收款总金额").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_PARTNER_SERVICEORDER_OUT_ORDER_NO_MODIFY_BODY_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND).required(),
        Field::object("time_range", "服务时间段", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", BODY_LOCATION),
        Field::text("order_id", "微信支付服务订单号"),
        Field::boolean("need_collection", "是否需要收款"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_complete",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/complete",
    )
};

/// 修改订单金额: `POST /v3/payscore/serviceorder/{out_order_no}/modify`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587957>
pub static POST_SERVICEORDER_OUT_ORDER_NO_MODIFY: Operation = Operation {
    title: "修改订单金额",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587957",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647427",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS))
            .required(),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::integer("total_amount", "总金额").required(),
        Field::text("reason", "修改原因").required(),
        Field::object("device", "设备信息", DEVICE),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "").values(STATE_VALUES).required(),
        Field::text("state_description", "").values(STATE_DESCRIPTION_VALUES),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_OVERSEA_PARTNER_SERVICEORDER_BODY_POST_PAYMENTS))
            .required(),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", POST_SERVICEORDER_OUT_ORDER_NO_MODIFY_ANSWER_COLLECTION),
        Field::object("time_range", "服务时间", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_modify",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/modify",
    )
};

/// 商户发起催收扣款: `POST /v3/payscore/serviceorder/{out_order_no}/pay`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013394596>
pub static POST_SERVICEORDER_OUT_ORDER_NO_PAY: Operation = Operation {
    title: "商户发起催收扣款",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013394596"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[Field::text("appid", "公众账号ID"), Field::text("service_id", "服务ID")],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号"),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("order_id", "微信支付服务订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_pay",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/pay",
    )
};

/// 下发服务费用待处理消息: `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013394606>
pub static POST_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE: Operation = Operation {
    title: "下发服务费用待处理消息",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013394606"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_send_pendingmessage",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
    )
};

/// 下发服务预扣费消息: `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4013394615>
pub static POST_SERVICEORDER_OUT_ORDER_NO_SEND_PREPAIDMESSAGE: Operation = Operation {
    title: "下发服务预扣费消息",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4013394615"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_SERVICEORDER_OUT_ORDER_NO_SEND_PENDINGMESSAGE_BODY,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_send_prepaidmessage",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
    )
};

/// 同步服务订单信息: `POST /v3/payscore/serviceorder/{out_order_no}/sync`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012587962>
pub static POST_SERVICEORDER_OUT_ORDER_NO_SYNC: Operation = Operation {
    title: "同步服务订单信息",
    links: &[
        "https://pay.weixin.qq.com/doc/v3/merchant/4012587962",
        "https://pay.weixin.qq.com/doc/v3/merchant/4012647431",
    ],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("type", "场景类型").required(),
        Field::object("detail", "内容信息详情", DETAIL).required(),
    ],
    answer: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", ANSWER_RISK_FUND),
        Field::integer("total_amount", "总金额"),
        Field::boolean("need_collection", "是否需要收款"),
        Field::object("collection", "收款信息", POST_SERVICEORDER_OUT_ORDER_NO_SYNC_ANSWER_COLLECTION),
        Field::object("time_range", "服务时间", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("openid", "服务商公众号下的用户标识").required(),
        Field::text("order_id", "微信支付服务订单号").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_serviceorder_out_order_no_sync",
        "POST",
        "/v3/payscore/serviceorder/{out_order_no}/sync",
    )
};

/// 创建先用后付订单: `POST /v3/payscore/servicepayondeliveryorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012856585>
pub static POST_SERVICEPAYONDELIVERYORDER: Operation = Operation {
    title: "创建先用后付订单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012856585"],
    content: Content::Json,
    body: &[
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::list("post_payments", "后付费项目", &Kind::Object(POST_SERVICEPAYONDELIVERYORDER_BODY_POST_PAYMENTS)),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("time_range", "服务时间段", ANSWER_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::object("risk_fund", "订单风险金", POST_PARTNER_SERVICEORDER_BODY_RISK_FUND).required(),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址").required(),
        Field::text("openid", "用户标识"),
        Field::boolean("need_user_confirm", "是否需要用户确认"),
        Field::text("mchid", "商户号"),
        Field::object("shopping_info", "先用后付购物详情", POST_SERVICEPAYONDELIVERYORDER_BODY_SHOPPING_INFO)
            .required(),
    ],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "后付费商户优惠",
            &Kind::Object(POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_BODY_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", ANSWER_RISK_FUND),
        Field::object("time_range", "服务时间段", POST_ACQUIRINGBANK_SERVICEPAYONDELIVERYORDER_ANSWER_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "商户数据包"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号").required(),
        Field::text("package", "跳转微信侧小程序订单数据").required(),
        Field::object("shopping_info", "先用后付购物详情", ANSWER_SHOPPING_INFO),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_servicepayondeliveryorder", "POST", "/v3/payscore/servicepayondeliveryorder")
};

/// 创建用户的签约计划详情对应的服务订单: `POST /v3/payscore/sign-plan/partner/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463469>
pub static POST_SIGN_PLAN_PARTNER_SERVICEORDER: Operation = Operation {
    title: "创建用户的签约计划详情对应的服务订单",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463469"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "支付分服务ID").required(),
        Field::text("sign_plan_id", "待创建服务订单对应的用户的签约计划").required(),
        Field::integer("plan_detail_no", "").required(),
        Field::text("appid", "服务商的AppID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户的AppID"),
        Field::text("openid", "服务商公众号下的用户标识"),
        Field::text("sub_openid", "子商户公众号下的用户标识"),
        Field::text("notify_url", "商户扣款成功回调通知的地址").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::object("time_range", "服务时间", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户侧订单号").required(),
    ],
    answer: &[
        Field::text("out_order_no", "商户订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "服务商公众号ID").required(),
        Field::text("mchid", "服务商商户号").required(),
        Field::text("sub_appid", "子商户公众号ID"),
        Field::text("sub_mchid", "子商户商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_RISK_FUND),
        Field::object("time_range", "服务时间", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_sign_plan_partner_serviceorder",
        "POST",
        "/v3/payscore/sign-plan/partner/serviceorder",
    )
};

/// 创建用户的签约计划: `POST /v3/payscore/sign-plan/partner/user-sign-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463521>
pub static POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS: Operation = Operation {
    title: "创建用户的签约计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463521"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "支付分服务ID").required(),
        Field::text("plan_id", "支付分计划ID").required(),
        Field::text("appid", "服务商的AppID").required(),
        Field::text("sub_mchid", "子商户号").required(),
        Field::text("sub_appid", "子商户的AppID"),
        Field::text("openid", "待签约用户在服务商应用下的OpenID"),
        Field::text("sub_openid", "待签约用户在子商户应用下的OpenID"),
        Field::text("merchant_sign_plan_no", "商户签约计划单号").required(),
        Field::text("notify_url", "签约成功事件通知回调地址").required(),
        Field::list("sign_plan_detail", "", &Kind::Object(SIGN_PLAN_DETAIL)).required(),
    ],
    answer: &[
        Field::object("sign_plan", "用户的签约计划", SIGN_PLAN).required(),
        Field::text("package", "跳转微信侧确认签约小程序的数据").required(),
    ],
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_sign_plan_partner_user_sign_plans",
        "POST",
        "/v3/payscore/sign-plan/partner/user-sign-plans",
    )
};

/// 查询用户的签约计划: `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463526>
pub static GET_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO: Operation = Operation {
    title: "查询用户的签约计划",
    links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463526"],
    repeat: Repeat::Harmless,
    variables: GET_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_VARIABLES,
    query: GET_PLAN_PARTNER_PAYSCORE_PLANS_MERCHANT_PLAN_NO_MERCHANT_PLAN_NO_QUERY,
    answer: SIGN_PLAN,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no",
        "GET",
        "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    )
};

/// 取消用户的签约计划: `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
///
/// <https://pay.weixin.qq.com/doc/v3/partner/4012463534>
pub static POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP: Operation =
    Operation {
        title: "取消用户的签约计划",
        links: &["https://pay.weixin.qq.com/doc/v3/partner/4012463534"],
        variables: POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP_VARIABLES,
        content: Content::Json,
        body: &[
            Field::text("sub_mchid", "子商户号").required(),
            Field::text("stop_reason", "停止签约计划原因").required(),
        ],
        answer: SIGN_PLAN,
        reply: Reply::Json,
        ..Operation::new(
            "post_v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop",
            "POST",
            "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
        )
    };

/// 创建用户的签约计划详情对应的服务订单: `POST /v3/payscore/sign-plan/serviceorder`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489351>
pub static POST_SIGN_PLAN_SERVICEORDER: Operation = Operation {
    title: "创建用户的签约计划详情对应的服务订单",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489351"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "支付分服务ID").required(),
        Field::text("sign_plan_id", "待创建服务订单对应的用户的签约计划").required(),
        Field::integer("plan_detail_no", "").required(),
        Field::text("appid", "商户的AppID").required(),
        Field::text("openid", "商户公众号下的用户标识").required(),
        Field::text("notify_url", "商户扣款成功回调通知的地址").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::object("time_range", "服务时间", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE).required(),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("out_trade_no", "商户侧订单号").required(),
    ],
    answer: &[
        Field::text("out_order_no", "商户订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("appid", "商户公众号ID").required(),
        Field::text("mchid", "商户号").required(),
        Field::text("service_introduction", "服务信息").required(),
        Field::text("state", "服务订单状态").required(),
        Field::text("state_description", "订单状态说明"),
        Field::list(
            "post_payments",
            "后付费项目",
            &Kind::Object(POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_PAYMENTS),
        ),
        Field::list(
            "post_discounts",
            "商户优惠",
            &Kind::Object(POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_POST_DISCOUNTS),
        ),
        Field::object("risk_fund", "服务风险金", POST_SIGN_PLAN_PARTNER_SERVICEORDER_ANSWER_RISK_FUND),
        Field::object("time_range", "服务时间", POST_OVERSEA_PARTNER_SERVICEORDER_BODY_TIME_RANGE),
        Field::object("location", "服务位置", GET_ACQUIRINGBANK_SERVICEORDER_ANSWER_LOCATION),
        Field::text("attach", "附加数据"),
        Field::text("notify_url", "商户回调地址"),
        Field::text("order_id", "微信支付服务订单号"),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_sign_plan_serviceorder", "POST", "/v3/payscore/sign-plan/serviceorder")
};

/// 创建用户的签约计划: `POST /v3/payscore/sign-plan/user-sign-plans`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012489420>
pub static POST_SIGN_PLAN_USER_SIGN_PLANS: Operation = Operation {
    title: "创建用户的签约计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012489420"],
    content: Content::Json,
    body: &[
        Field::text("service_id", "支付分服务ID").required(),
        Field::text("plan_id", "支付分计划ID").required(),
        Field::text("appid", "AppID").required(),
        Field::text("openid", "待签约用户在商户应用下的OpenID").required(),
        Field::text("merchant_sign_plan_no", "商户签约计划单号").required(),
        Field::text("notify_url", "签约成功事件通知回调地址").required(),
        Field::list("sign_plan_detail", "", &Kind::Object(SIGN_PLAN_DETAIL)).required(),
    ],
    answer: &[
        Field::object("sign_plan", "用户的签约计划", ANSWER_SIGN_PLAN).required(),
        Field::text("package", "跳转微信侧确认签约小程序的数据").required(),
    ],
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_sign_plan_user_sign_plans", "POST", "/v3/payscore/sign-plan/user-sign-plans")
};

/// 查询用户的签约计划: `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012470990>
pub static GET_SIGN_PLAN_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO: Operation = Operation {
    title: "查询用户的签约计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012470990"],
    repeat: Repeat::Harmless,
    variables: GET_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_VARIABLES,
    answer: ANSWER_SIGN_PLAN,
    reply: Reply::Json,
    ..Operation::new(
        "get_v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no",
        "GET",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
    )
};

/// 直连商户取消用户的签约计划: `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
///
/// <https://pay.weixin.qq.com/doc/v3/merchant/4012471050>
pub static POST_SIGN_PLAN_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP: Operation = Operation {
    title: "直连商户取消用户的签约计划",
    links: &["https://pay.weixin.qq.com/doc/v3/merchant/4012471050"],
    variables: POST_SIGN_PLAN_PARTNER_USER_SIGN_PLANS_MERCHANT_SIGN_PLAN_NO_MERCHANT_SIGN_PLAN_NO_STOP_VARIABLES,
    content: Content::Json,
    body: &[Field::text("stop_reason", "停止签约计划原因").required()],
    answer: ANSWER_SIGN_PLAN,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_sign_plan_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop",
        "POST",
        "/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
    )
};

/// 创建智慧零售订单: `POST /v3/payscore/smartretail-orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3>
pub static POST_SMARTRETAIL_ORDERS: Operation = Operation {
    title: "创建智慧零售订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3"],
    content: Content::Json,
    body: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("out_order_no", "商户服务订单号").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("service_start_time", "实际服务开始时间"),
        Field::text("service_end_time", "服务结束时间"),
        Field::text("service_start_location", "开始使用服务的地点"),
        Field::text("service_end_location", "预计服务结束的地点"),
        Field::text("service_introduction", "服务信息"),
        Field::list("fees", "后付费", &Kind::Object(FEES)),
        Field::list("discounts", "商户优惠", &Kind::Object(DISCOUNTS)),
        Field::integer("risk_amount", "订单风险金额"),
        Field::text("attach", "商户自定义说明"),
        Field::boolean("need_user_confirm", "使用需用户确认订单类型"),
        Field::text("openid", "微信用户在商户对应appid下的唯一标识"),
    ],
    answer: POST_PAYAFTER_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("post_v3_payscore_smartretail_orders", "POST", "/v3/payscore/smartretail-orders")
};

/// 查询智慧零售订单: `GET /v3/payscore/smartretail-orders`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4>
pub static GET_SMARTRETAIL_ORDERS: Operation = Operation {
    title: "查询智慧零售订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4"],
    repeat: Repeat::Harmless,
    query: GET_PAYAFTER_ORDERS_QUERY,
    answer: GET_PAYAFTER_ORDERS_ANSWER,
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_smartretail_orders", "GET", "/v3/payscore/smartretail-orders")
};

/// 撤销智慧零售订单: `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5>
pub static POST_SMARTRETAIL_ORDERS_OUT_ORDER_NO_CANCEL: Operation = Operation {
    title: "撤销智慧零售订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_BODY,
    answer: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_smartretail_orders_out_order_no_cancel",
        "POST",
        "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
    )
};

/// 完结智慧零售订单: `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6>
pub static POST_SMARTRETAIL_ORDERS_OUT_ORDER_NO_COMPLETE: Operation = Operation {
    title: "完结智慧零售订单",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6"],
    variables: POST_ACQUIRINGBANK_SERVICEORDER_OUT_ORDER_NO_CANCEL_VARIABLES,
    content: Content::Json,
    body: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_COMPLETE_BODY,
    answer: POST_PAYAFTER_ORDERS_OUT_ORDER_NO_CANCEL_ANSWER,
    reply: Reply::Json,
    ..Operation::new(
        "post_v3_payscore_smartretail_orders_out_order_no_complete",
        "POST",
        "/v3/payscore/smartretail-orders/{out_order_no}/complete",
    )
};

/// 查询用户授权状态: `GET /v3/payscore/user-service-state`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml>
pub static GET_USER_SERVICE_STATE: Operation = Operation {
    title: "查询用户授权状态",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml"],
    repeat: Repeat::Harmless,
    query: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("openid", "用户标识").required(),
    ],
    answer: &[
        Field::text("appid", "公众账号ID").required(),
        Field::text("service_id", "服务ID").required(),
        Field::text("openid", "用户标识"),
        Field::text("use_service_state", "").values(USE_SERVICE_STATE_VALUES).required(),
    ],
    reply: Reply::Json,
    ..Operation::new("get_v3_payscore_user_service_state", "GET", "/v3/payscore/user-service-state")
};

/// 商户解除用户授权关系: `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`.
///
/// <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml>
pub static POST_USERS_OPENID_PERMISSIONS_SERVICE_ID_TERMINATE: Operation = Operation {
    title: "商户解除用户授权关系",
    links: &["https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml"],
    variables: &[Field::text("openid", "用户标识").required(), Field::text("service_id", "服务ID").required()],
    content: Content::Json,
    body: &[Field::text("appid", "公众账号ID").required(), Field::text("reason", "撤销原因").required()],
    ..Operation::new(
        "post_v3_payscore_users_openid_permissions_service_id_terminate",
        "POST",
        "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    )
};
