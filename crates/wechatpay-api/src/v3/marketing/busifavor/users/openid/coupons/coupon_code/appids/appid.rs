// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`

use crate::{At, Caller};

/// `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
///
/// `GET`: 查询用户单张券详情, see <https://pay.weixin.qq.com/doc/v3/merchant/4012535011>.
#[derive(Debug, Clone)]
pub struct Appid<C> {
    at: At<C>,
}

impl<C: Caller> Appid<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 查询用户单张券详情: `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012535011>, <https://pay.weixin.qq.com/doc/v3/partner/4012693103>, <https://pay.weixin.qq.com/doc/v3/merchant/4015715938>, <https://pay.weixin.qq.com/doc/v3/merchant/4015717405>.
    pub fn get(&self) -> C::Call<GetAnswer> {
        self.at.bare(&wechatpay_spec::table::v3::marketing::GET_BUSIFAVOR_USERS_OPENID_COUPONS_COUPON_CODE_APPIDS_APPID)
    }
}

/// What [`Appid::get`] gets back.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAnswer {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// 批次类型: one of `NORMAL`, `DISCOUNT`, `EXCHANGE`.
    pub stock_type: StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: DisplayPatternInfo,
    /// 券code.
    pub coupon_code: Option<String>,
    /// `coupon_state`: one of `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`, `PENDING_REDEEM`, `REDEEM_CONFIRMING`, `REDEEM_FAILED`, `REDEEM_EXPIRED`.
    pub coupon_state: Option<CouponState>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    pub shareable: Option<bool>,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 核销请求单号.
    pub use_request_no: Option<String>,
    /// 券可使用开始时间.
    pub available_start_time: String,
    /// 券过期时间.
    pub expire_time: String,
    /// 券领券时间.
    pub receive_time: String,
    /// 券核销时间.
    pub use_time: Option<String>,
}

crate::answer! {
    GetAnswer {
        required stock_name "stock_name",
        required belong_merchant "belong_merchant",
        optional comment "comment",
        required goods_name "goods_name",
        required stock_type "stock_type",
        required coupon_use_rule "coupon_use_rule",
        optional custom_entrance "custom_entrance",
        required display_pattern_info "display_pattern_info",
        optional coupon_code "coupon_code",
        optional coupon_state "coupon_state",
        optional stock_id "stock_id",
        optional transferable "transferable",
        optional shareable "shareable",
        required send_request_no "send_request_no",
        optional use_request_no "use_request_no",
        required available_start_time "available_start_time",
        required expire_time "expire_time",
        required receive_time "receive_time",
        optional use_time "use_time",
    }
}

pub use crate::v3::marketing::busifavor::users::openid::coupons::StockType;

pub use crate::v3::marketing::busifavor::users::openid::coupons::CouponUseRule;

pub use crate::v3::marketing::busifavor::users::openid::coupons::CouponAvailableTime;

pub use crate::v3::marketing::busifavor::users::openid::coupons::AvailableWeek;

pub use crate::v3::marketing::busifavor::stocks::stock_id::AvailableDayTime;

pub use crate::v3::marketing::busifavor::stocks::stock_id::IrregularyAvaliableTime;

pub use crate::v3::marketing::busifavor::users::openid::coupons::FixedNormalCoupon;

pub use crate::v3::marketing::busifavor::users::openid::coupons::DiscountCoupon;

pub use crate::v3::marketing::busifavor::users::openid::coupons::ExchangeCoupon;

pub use crate::v3::marketing::busifavor::users::openid::coupons::UseMethod;

pub use crate::v3::marketing::busifavor::users::openid::coupons::CustomEntrance;

pub use crate::v3::marketing::busifavor::stocks::stock_id::MiniProgramsInfo;

pub use crate::v3::marketing::busifavor::stocks::stock_id::DisplayPatternInfo;

pub use crate::v3::marketing::busifavor::stocks::BackgroundColor;

pub use crate::v3::marketing::busifavor::stocks::stock_id::FinderInfo;

crate::open_enum! {
/// `coupon_state`.
    CouponState {
    Sended = "SENDED",
    Used = "USED",
    Expired = "EXPIRED",
    Deleted = "DELETED",
    Deactivated = "DEACTIVATED",
    PendingRedeem = "PENDING_REDEEM",
    RedeemConfirming = "REDEEM_CONFIRMING",
    RedeemFailed = "REDEEM_FAILED",
    RedeemExpired = "REDEEM_EXPIRED",
    }
}
