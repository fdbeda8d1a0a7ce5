// Written by `cargo xtask codegen` from spec/; do not edit.
//! `COUPON.USE`: 核销事件回调通知
//!
//! Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012285250>, <https://pay.weixin.qq.com/doc/v3/partner/4012285807>.

/// The notification's `event_type`.
pub const EVENT_TYPE: &str = "COUPON.USE";

/// The decrypted content of `COUPON.USE`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// 批次创建方商户号.
    pub stock_creator_mchid: String,
    /// 微信为每个代金券批次分配的唯一ID.
    pub stock_id: String,
    /// 微信为代金券或消费金唯一分配的id.
    pub coupon_id: String,
    /// 单品优惠特定信息.
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠限定字段.
    pub discount_to: Option<DiscountTo>,
    /// 券或消费金名称.
    pub coupon_name: String,
    /// 券或消费金状态.
    pub status: String,
    /// 券或消费金描述说明字段.
    pub description: String,
    /// 领券时间.
    pub create_time: String,
    /// 券或消费金类型.
    pub coupon_type: String,
    /// 是否无资金流.
    pub no_cash: bool,
    /// 可用开始时间.
    pub available_begin_time: String,
    /// 可用结束时间.
    pub available_end_time: String,
    /// 是否单品优惠.
    pub singleitem: bool,
    /// 普通满减券或消费金面额、门槛信息.
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券或消费金信息.
    pub consume_information: Option<ConsumeInformation>,
    /// `business_type`: one of `MULTIUSE`.
    pub business_type: Option<BusinessType>,
}

crate::answer! {
    Resource {
        required stock_creator_mchid "stock_creator_mchid",
        required stock_id "stock_id",
        required coupon_id "coupon_id",
        optional singleitem_discount_off "singleitem_discount_off",
        optional discount_to "discount_to",
        required coupon_name "coupon_name",
        required status "status",
        required description "description",
        required create_time "create_time",
        required coupon_type "coupon_type",
        required no_cash "no_cash",
        required available_begin_time "available_begin_time",
        required available_end_time "available_end_time",
        required singleitem "singleitem",
        optional normal_coupon_information "normal_coupon_information",
        optional consume_information "consume_information",
        optional business_type "business_type",
    }
}

/// 单品优惠特定信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// 单品最高优惠价格.
    pub single_price_max: Option<i64>,
}

crate::answer! {
    SingleitemDiscountOff {
        optional single_price_max "single_price_max",
    }
}

/// 减至优惠限定字段.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后优惠单价.
    pub cut_to_price: Option<i64>,
    /// 可享受优惠的最高价格.
    pub max_price: Option<i64>,
}

crate::answer! {
    DiscountTo {
        optional cut_to_price "cut_to_price",
        optional max_price "max_price",
    }
}

/// 普通满减券或消费金面额、门槛信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额.
    pub coupon_amount: i64,
    /// 使用券或消费金金额门槛.
    pub transaction_minimum: i64,
}

crate::answer! {
    NormalCouponInformation {
        required coupon_amount "coupon_amount",
        required transaction_minimum "transaction_minimum",
    }
}

/// 已实扣代金券或消费金信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 代金券核销时间.
    pub consume_time: String,
    /// 核销代金券的商户号.
    pub consume_mchid: String,
    /// 微信支付系统生成的订单号.
    pub transaction_id: String,
    /// 核销金额.
    pub consume_amount: i64,
    /// 商户下单接口传的单品信息.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

crate::answer! {
    ConsumeInformation {
        required consume_time "consume_time",
        required consume_mchid "consume_mchid",
        required transaction_id "transaction_id",
        required consume_amount "consume_amount",
        optional goods_detail "goods_detail",
    }
}

/// 商户下单接口传的单品信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 单品券创建时录入的单品编码.
    pub goods_id: String,
    /// 单品数据.
    pub quantity: i64,
    /// 单品单价.
    pub price: i64,
    /// 优惠金额.
    pub discount_amount: i64,
}

crate::answer! {
    GoodsDetail {
        required goods_id "goods_id",
        required quantity "quantity",
        required price "price",
        required discount_amount "discount_amount",
    }
}

crate::open_enum! {
/// `business_type`.
    BusinessType {
    Multiuse = "MULTIUSE",
    }
}
