// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
///
/// `GET`: 查询预存code详情, see <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
///
/// `DELETE`: 删除预存code, see <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
#[derive(Debug, Clone)]
pub struct CouponCode<C> {
    at: At<C>,
}

impl<C: Caller> CouponCode<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询预存code详情: `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
    pub fn get(&self, query: &impl JsonOr<GetQuery>) -> C::Call<GetAnswer> {
        self.at
            .query(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE, query)
    }

    /// 删除预存code: `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>.
    pub fn delete(&self, query: &impl JsonOr<DeleteQuery>) -> C::Call<DeleteAnswer> {
        self.at.query(
            &wechatpay_spec::table::v3::marketing::DELETE_BUSIFAVOR_STOCKS_STOCK_ID_COUPONCODES_COUPON_CODE,
            query,
        )
    }
}

/// What [`CouponCode::get`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct GetQuery {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// What [`CouponCode::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 券code信息.
    pub code_information: CodeInformation,
    /// 券码信息.
    pub coupon_information: CouponInformation,
}

crate::answer! {
    GetAnswer {
        required code_information "code_information",
        required coupon_information "coupon_information",
    }
}

pub use crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::Data as CodeInformation;

/// 券码信息.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CouponInformation {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// `stock_type`: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub stock_type: StockType,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享领券链接.
    pub shareable: Option<bool>,
    /// 券状态.
    pub coupon_state: Option<String>,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<DisplayPatternInfo>,
}

crate::answer! {
    CouponInformation {
        required stock_name "stock_name",
        required belong_merchant "belong_merchant",
        optional comment "comment",
        required goods_name "goods_name",
        required stock_type "stock_type",
        optional transferable "transferable",
        optional shareable "shareable",
        optional coupon_state "coupon_state",
        required coupon_use_rule "coupon_use_rule",
        optional custom_entrance "custom_entrance",
        optional display_pattern_info "display_pattern_info",
    }
}

pub use crate::v3::marketing::busifavor::stocks::StockType;

pub use crate::v3::marketing::busifavor::stocks::stock_id::CouponUseRule;

pub use crate::v3::marketing::busifavor::stocks::stock_id::CouponAvailableTime;

pub use crate::v3::marketing::busifavor::stocks::stock_id::AvailableWeek;

pub use crate::v3::marketing::busifavor::stocks::stock_id::AvailableDayTime;

pub use crate::v3::marketing::busifavor::stocks::stock_id::IrregularyAvaliableTime;

pub use crate::v3::marketing::busifavor::stocks::stock_id::FixedNormalCoupon;

pub use crate::v3::marketing::busifavor::stocks::stock_id::DiscountCoupon;

pub use crate::v3::marketing::busifavor::stocks::stock_id::ExchangeCoupon;

pub use crate::v3::marketing::busifavor::stocks::UseMethod;

pub use crate::v3::marketing::busifavor::stocks::stock_id::CustomEntrance;

pub use crate::v3::marketing::busifavor::stocks::stock_id::MiniProgramsInfo;

pub use crate::v3::marketing::busifavor::stocks::CodeDisplayMode;

pub use crate::v3::marketing::busifavor::stocks::stock_id::DisplayPatternInfo;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::busifavor::stocks::stock_id::FinderInfo;

/// What [`CouponCode::delete`] asks for.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct DeleteQuery {
    /// 请求业务单据号.
    pub delete_request_no: String,
}

/// What [`CouponCode::delete`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswer {
    /// 批次号.
    pub stock_id: Option<String>,
    /// 删除时间.
    pub delete_time: Option<String>,
}

crate::answer! {
    DeleteAnswer {
        optional stock_id "stock_id",
        optional delete_time "delete_time",
    }
}

impl Request for GetQuery {}

impl Request for DeleteQuery {}
