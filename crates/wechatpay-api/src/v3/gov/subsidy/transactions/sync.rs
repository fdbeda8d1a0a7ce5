// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/transactions/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/transactions/sync`
///
/// `POST`: 交易信息回传, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 交易信息回传: `POST /v3/gov/subsidy/transactions/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_TRANSACTIONS_SYNC, body)
    }
}

/// What [`Sync::post`] sends.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct PostRequest {
    /// 自然人姓名: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name: Option<crate::Sensitive>,
    /// 自然人证件号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<crate::Sensitive>,
    /// 手机号: encrypted by the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<crate::Sensitive>,
    /// `appliance_id`: one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appliance_id: Option<i64>,
    /// 商户支付订单号.
    pub out_trade_no: String,
    /// `energy_grade`: one of `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 收货地区编码.
    pub receive_region_code: String,
    /// 家电品牌.
    pub brand: String,
    /// 收货地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 订单金额.
    pub order_amount: i64,
    /// 优惠金额.
    pub discount_amount: i64,
    /// 交易完成或商品退回时间.
    pub transaction_time: String,
    /// 线上平台订单编号.
    pub mch_order_id: String,
    /// 线上平台退款交易编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 销售主体.
    pub mch_name: String,
    /// `sale_model`: one of `SALE_MODEL_ONLINE`, `SALE_MODEL_OFFLINE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sale_model: Option<SaleModel>,
    /// `cate_state`: one of `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`.
    pub cate_state: CateState,
    /// `identity_document_type`: one of `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    pub identity_document_type: IdentityDocumentType,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

pub use crate::v3::gov::subsidy::goods::upload::EnergyGrade;

pub use crate::v3::gov::subsidy::n_qualifications::sync::SaleModel;

pub use crate::v3::gov::subsidy::n_qualifications::sync::CateState;

pub use crate::v3::gov::subsidy::n_qualifications::sync::IdentityDocumentType;

pub use crate::v3::gov::subsidy::goods::upload::PostAnswer;

impl Request for PostRequest {}
