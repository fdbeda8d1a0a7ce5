// Written by `cargo xtask codegen` from spec/; do not edit.
//! `/v3/gov/subsidy/qualifications/sync`

use crate::{At, Caller, JsonOr, Request};

/// `/v3/gov/subsidy/qualifications/sync`
///
/// `POST`: 同步资格核销信息, see <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
#[derive(Debug, Clone)]
pub struct Sync<C> {
    at: At<C>,
}

impl<C: Caller> Sync<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// 同步资格核销信息: `POST /v3/gov/subsidy/qualifications/sync`
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4013989543>.
    pub fn post(&self, body: &impl JsonOr<PostRequest>) -> C::Call<PostAnswer> {
        self.at.json(&wechatpay_spec::table::v3::gov::POST_SUBSIDY_QUALIFICATIONS_SYNC, body)
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
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mch_id: Option<String>,
    /// `energy_grade`: one of `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_grade: Option<EnergyGrade>,
    /// 收货地区编码.
    pub receive_region_code: String,
    /// 家电品牌.
    pub brand: String,
    /// 收货地址.
    pub address: String,
    /// 使用的资格的地区编码.
    pub qualification_region_code: i64,
    /// S/N码.
    pub sn_code: String,
    /// 销售企业名称.
    pub seller_name: String,
    /// 统一社会信息代码.
    pub license_number: String,
    /// 商品条码.
    pub barcode: String,
    /// 商品名称.
    pub item_name: String,
    /// 规格型号.
    pub spec_model: String,
    /// 物流单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_num: Option<String>,
    /// 签收时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<String>,
    /// 发票号.
    pub invoice_num: String,
    /// `product_type`: one of `COMMON_PRODUCT`, `AI_PRODUCT`.
    pub product_type: ProductType,
    /// 类型: one of `DESKTOP`, `LAPTOP`, `COMPUTER_TYPE_UNKNOWN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pc_type: Option<PcType>,
    /// 订单金额.
    pub order_amount: i64,
    /// 优惠金额.
    pub discount_amount: i64,
    /// imei1编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei1: Option<String>,
    /// imei2编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imei2: Option<String>,
    /// 线上平台订单编号.
    pub mch_order_id: String,
    /// 线上平台退款交易编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 开票日期.
    pub invoice_time: String,
    /// 购买方名称.
    pub purchaser_name: String,
    /// `sale_model`: one of `SALE_MODEL_ONLINE`, `SALE_MODEL_OFFLINE`.
    pub sale_model: SaleModel,
    /// `identity_document_type`: one of `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`.
    pub identity_document_type: IdentityDocumentType,
    /// 发票开具地.
    pub invoice_address_code: String,
    /// 发票代码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_code: Option<String>,
    /// 税务机关代码.
    pub tax_authority_code: String,
    /// 交易完成或商品退回时间.
    pub transaction_time: String,
    /// `cate_state`: one of `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`.
    pub cate_state: CateState,
    /// 销售主体.
    pub mch_name: String,
}

pub use crate::v3::gov::subsidy::goods::upload::EnergyGrade;

pub use crate::v3::gov::subsidy::goods::upload::ProductType;

pub use crate::v3::gov::subsidy::n_qualifications::sync::PcType;

pub use crate::v3::gov::subsidy::n_qualifications::sync::SaleModel;

pub use crate::v3::gov::subsidy::n_qualifications::sync::IdentityDocumentType;

pub use crate::v3::gov::subsidy::n_qualifications::sync::CateState;

pub use crate::v3::gov::subsidy::goods::upload::PostAnswer;

impl Request for PostRequest {}
